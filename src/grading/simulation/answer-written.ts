import type { Answer } from '../../authoring/answer.js';
import type { Question, RubricPoint } from '../../exam/manifest/question-schema.js';
import type { Language } from '../../util/localized-text.js';
import { coin, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { happens, probability } from './chance.js';
import type { Hand } from './hand.js';
import { knowledge } from './mind.js';
import type { Mind } from './mind.js';
import { asTyped } from './typed-text.js';
import { slipOf, writeValue } from './write-value.js';

/** A written question, or one part of it. */
interface Asked {
  readonly rubric: readonly RubricPoint[];
  readonly answer?: Answer | undefined;
}

/** What a student knows of each point of a rubric. */
export type Known = 'all' | 'half' | 'nothing';

/** A point is easier than the question as a whole, which has several. */
const easierThanQuestion = 30;

/** In their own words weak students show something of what they know, and able ones leave something out. */
const shareOfAbility = 55;

/** What a student knows of a rubric, point by point. */
export const knownPoints = (
  random: Random,
  { rubric }: Asked,
  { question, mind }: { readonly question: Question; readonly mind: Mind },
): Known[] =>
  rubric.map(() => {
    const ability = Math.round((mind.ability * shareOfAbility) / 100);
    const ease = knowledge({ ...mind, ability }, question) + easierThanQuestion;
    if (happens(random, probability(ease))) return 'all';
    return happens(random, 3500) ? 'half' : 'nothing';
  });

/** The marks that a person gives for it: half of a point's marks, rounded down to 0.5, for half of what it wants. */
export const marksFor = ({ rubric }: Asked, known: readonly Known[]): number =>
  rubric.reduce((sum, { marks }, index) => {
    if (known[index] === 'all') return sum + marks;
    return known[index] === 'half' ? sum + Math.floor(marks) / 2 : sum;
  }, 0);

/**
 * The answer that a student types: the sentences that she knows, in her language. Where there is a result, some students give it alone,
 * the others behind their sentences; it is right if she knows the last point, which it ends in.
 */
export function typedAnswer(
  random: Random,
  { rubric, answer }: Asked,
  { known, hand }: { readonly known: readonly Known[]; readonly hand: Hand },
): string {
  const sentences = rubric.flatMap(({ say }, index) =>
    known[index] === 'all' ? sentence(asTyped(say[hand.language]), hand.language) : [],
  );
  const isRight = known.at(-1) === 'all';
  const result =
    answer && known.includes('all')
      ? writeValue(random, isRight ? answer : slipOf(random, answer), hand)
      : undefined;
  if (result !== undefined && coin(random)) return result;
  if (sentences.length === 0) return pick(random, atALoss[hand.language]);
  const opening = pick(random, openings[hand.language]);
  return [`${opening}${sentences.join(hand.language === 'zh' ? '' : ' ')}`].join('');
}

const sentence = (text: string, language: Language): string =>
  /[.。!?；;]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;

const openings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['', '', '答：', '我认为，'],
  en: ['', '', 'Answer: ', 'I think that '],
};

const atALoss: Readonly<Record<Language, readonly string[]>> = {
  zh: ['', '', '不会', '没有学懂这一部分。'],
  en: ['', '', 'I do not know.', 'No idea, sorry.'],
};
