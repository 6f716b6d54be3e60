import type { LocalizedText } from '../../util/localized-text.js';
import type { Claim, Statement } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { decimalsOf } from '../numbers/exact-answer.js';
import { formatExact, formatNumber, texNumber, texRounded } from '../numbers/format-number.js';
import { isRoundingAmbiguous } from '../numbers/rounding.js';
import { areToldApart } from '../numbers/told-apart.js';

/** Says whether questions of a kind are made of statements; for the others it would be idle to write them. */
export const needsStatements = (kind: GeneratedKind): boolean =>
  kind === 'true-false' || kind === 'multiple';

/** A result that statements are made about. */
interface Subject extends Pick<Statement, 'why' | 'work'> {
  readonly about: Pick<Claim, 'facts' | 'quantity'>;
}

/** A number as it is printed, in a formula and outside. */
export interface Printed {
  readonly tex: string;
  readonly plain: string;
}

/** A wrong value and the misconception that gives it. */
export type WrongNumber = readonly [value: number, mistake: string];

interface NumberSubject extends Subject {
  readonly right: number;
  readonly wrong: readonly WrongNumber[];
  /** How many decimals are printed; without it the numbers are exact. */
  readonly decimals?: number;
  readonly say: (number: Printed) => LocalizedText;
}

/** Says whether an exact number can be written on paper without trouble. */
const isShort = (value: number): boolean => Math.abs(value) < 100 && decimalsOf(value) <= 5;

/**
 * One statement with the right number and one with each wrong number that a student can tell from it. None if the right
 * number is no short decimal, or could be rounded either way.
 */
export function numberStatements(subject: NumberSubject): Statement[] {
  const { right, wrong, decimals } = subject;
  const isPrintable =
    decimals === undefined ? isShort(right) : !isRoundingAmbiguous(right, decimals);
  if (!isPrintable) return [];
  const isWrong = ([value]: WrongNumber) =>
    decimals === undefined
      ? isShort(value) && Math.abs(value - right) > 1e-9
      : Math.abs(value) < 100 && areToldApart(value, right, decimals);
  return [[right, ''] as const, ...wrong.filter(isWrong)].map((number) =>
    numberStatement(subject, number),
  );
}

function numberStatement(
  { about, say, decimals, why, work }: NumberSubject,
  [value, mistake]: WrongNumber,
): Statement {
  const printed =
    decimals === undefined
      ? { tex: texNumber(value), plain: formatExact(value) }
      : { tex: texRounded(value, decimals), plain: formatNumber(value, decimals) };
  const says = Number(printed.tex);
  const claim = decimals === undefined ? { ...about, says } : { ...about, says, decimals };
  return { text: say(printed), claim, mistake, why, work };
}

/** The statement that something is so and the statement that it is not, each with the misconception of its believers. */
export const verdictStatements = (
  subject: Subject & {
    readonly yes: LocalizedText;
    readonly no: LocalizedText;
    readonly mistakes: { readonly yes: string; readonly no: string };
  },
): Statement[] =>
  ([true, false] as const).map((says) => ({
    text: says ? subject.yes : subject.no,
    claim: { ...subject.about, says },
    mistake: says ? subject.mistakes.yes : subject.mistakes.no,
    why: subject.why,
    work: subject.work,
  }));
