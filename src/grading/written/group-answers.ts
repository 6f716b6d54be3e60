import { hashOf } from '../../util/canonical-json.js';
import { plainWriting } from '../../util/words/plain-writing.js';

/** Answers that say the same, word by word: a person marks them once. */
export interface AnswerGroup {
  /** How the answers begin, and a hash of all that they say: equal for equal answers, in every class and year. */
  readonly key: string;
  /** The first of them, as it was written. */
  readonly answer: string;
  /** Their places in the list. */
  readonly members: readonly number[];
}

/** Groups answers that differ in nothing but case, spaces, width and punctuation; groups are in the order of their first answers. */
export function groupAnswers(answers: readonly string[]): AnswerGroup[] {
  const groups = new Map<string, { readonly answer: string; readonly members: number[] }>();
  answers.forEach((answer, index) => {
    const key = groupKey(answer);
    const known = groups.get(key);
    if (known) known.members.push(index);
    else groups.set(key, { answer, members: [index] });
  });
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Longer beginnings are no easier to tell apart. */
const readable = 24;

function groupKey(answer: string): string {
  const form = normalForm(answer);
  const beginning = Array.from(form).slice(0, readable).join('').replaceAll(' ', '-');
  return `${beginning}~${hashOf(form).slice(0, 12)}`;
}

/**
 * Brackets and signs of formulas stay, and so does the inflection of words: two answers in one group must deserve the same marks beyond
 * doubt.
 */
export const normalForm = (answer: string): string =>
  plainWriting(answer)
    .text.replace(/(?<!\d)[.,:](?!\d)|(?<=\d)[.,:](?!\d)|(?<!\d)[.,:](?=\d)|[。、;!?…"'“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<![a-z\d.]) | (?![a-z\d.])/g, '')
    .trim();
