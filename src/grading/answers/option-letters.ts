import type { ChoiceQuestion } from '../../exam/manifest/question-schema.js';
import { plainWords } from './plain-words.js';

/** Turns the ticked texts of an online form into letters; undefined if they do not name options one by one. */
export type OptionReader = (text: string) => string | undefined;

/** Online forms join ticked options by these: Google by comma and space, Microsoft by a semicolon, wjx.cn by ┋. */
const joints = /,\s*|;\s*|┋|\n/g;

/** More pieces than this are no ticked options. */
const mostPieces = 60;
const longest = 5000;

/**
 * A reader of the ticked options of a question. An option is named by its text in either language (or in both, one behind the
 * other), with or without its letter before it, or by the letter alone. Option texts may hold commas, so every way of taking the
 * answer apart is tried.
 */
export function optionReader(question: ChoiceQuestion): OptionReader {
  const labels = labelsByText(question);
  return (text) => {
    const whole = labels.get(plainWords(text));
    if (whole) return whole.length === 1 ? whole[0] : undefined;
    if (question.kind === 'single') return undefined;
    const found = waysApart(text, labels);
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/** The options that each way of writing stands for: two where they read the same. */
function labelsByText({ options }: ChoiceQuestion): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const { label, text } of options) {
    const texts = [text.zh, text.en, `${text.zh}${text.en}`, `${text.zh}/${text.en}`];
    const lettered = texts.flatMap((words) =>
      ['.', '、', ':', ')', ''].map((point) => `${label}${point}${words}`),
    );
    for (const words of new Set([label, ...texts, ...lettered].map(plainWords)))
      labels.set(words, [...(labels.get(words) ?? []), label]);
  }
  return labels;
}

/** The sets of letters, as written in an answer, that the pieces between joints can be put together to. */
function waysApart(text: string, labels: ReadonlyMap<string, readonly string[]>): Set<string> {
  const pieces = piecesOf(text);
  const found = new Set<string>();
  if (text.length > longest || pieces.length > mostPieces) return found;
  const search = (from: number, ticked: readonly string[]): void => {
    if (from === pieces.length && from > 0) found.add([...ticked].sort().join(','));
    for (let to = from; to < pieces.length; to++) {
      const part = text.slice(pieces[from]?.start, pieces[to]?.end);
      const [label, ...others] = labels.get(plainWords(part)) ?? [];
      if (label !== undefined && others.length === 0 && !ticked.includes(label))
        search(to + 1, [...ticked, label]);
    }
  };
  search(0, []);
  return found;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces between joints, without empty ones. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const joint of [...text.matchAll(joints), { 0: '', index: text.length }]) {
    if (text.slice(start, joint.index).trim() !== '') pieces.push({ start, end: joint.index });
    start = joint.index + joint[0].length;
  }
  return pieces;
}
