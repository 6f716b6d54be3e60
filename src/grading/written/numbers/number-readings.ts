import { calculate } from '../../objective/reading/calculation.js';
import { readLiteral } from '../../objective/reading/literal.js';
import { divide, fraction, negate } from '../../objective/fraction.js';
import type { Fraction } from '../../objective/fraction.js';
import type { Token } from '../../../util/words/tokens.js';
import type { AnswerText } from '../answer-text.js';
import type { Span } from '../negation/polarity.js';

/** One way of reading a number in an answer. */
export interface NumberReading extends Span {
  readonly value: Fraction;
  /** False where it could as well be another number: 1,5 as 1 and 5; the 3 of 1/3. */
  readonly isSure: boolean;
}

/** Longer numbers and calculations than these answer no question, and their digits would cost time. */
const longest = { digits: 40, calculation: 16 };

/**
 * Every number of an answer, and every product, quotient and power of ten with its value: `26*26*25` gives 26, 26, 25 and 16900.
 * A number next to a letter (2D) is none, nor one that was copied from the question, or that stands behind a "not".
 */
export function numberReadings(answer: AnswerText, isWholeAsked: boolean): NumberReading[] {
  const { tokens } = answer;
  return tokens.flatMap((token, place) =>
    token.kind === 'number' && isNumber(answer, place)
      ? [...literals(answer, place, isWholeAsked), ...calculation(tokens, place, isWholeAsked)]
      : [],
  );
}

function isNumber({ tokens, negations, isCopied }: AnswerText, place: number): boolean {
  const [before, token, behind] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!token || isCopied[place] || token.raw.length > longest.digits) return false;
  const isGlued = behind?.kind === 'word' && behind.from === token.to;
  return !isGlued && !negations.endsCue[place - 1] && before?.raw !== '≠';
}

function literals({ tokens }: AnswerText, place: number, isWholeAsked: boolean): NumberReading[] {
  const raw = tokens[place]?.raw ?? '';
  const span = { first: place, last: place };
  const whole = [readLiteral(raw, isWholeAsked), readLiteral(raw, true)].find(
    (literal) => typeof literal === 'object',
  );
  if (!whole) return listed(raw, span, true);
  const value = isNegative(tokens, place) ? negate(whole) : whole;
  const isAmbiguous = /^\d{1,3},\d{3}$/.test(raw) && !isWholeAsked;
  return [
    { ...span, value, isSure: !isAmbiguous && !isInQuotient(tokens, place) },
    ...(tokens[place + 1]?.raw === '%'
      ? [{ ...span, value: divide(value, fraction(100)), isSure: true }]
      : []),
    ...listed(raw, span, false),
  ];
}

/** `1,5` may be two numbers; `2,2,5` can be nothing else. */
const listed = (raw: string, span: Span, isSure: boolean): NumberReading[] =>
  raw.includes(',')
    ? raw.split(',').flatMap((part) => {
        const value = readLiteral(part, true);
        return typeof value === 'object' ? [{ ...span, value, isSure }] : [];
      })
    : [];

const isInQuotient = (tokens: readonly Token[], place: number): boolean =>
  [tokens[place - 1], tokens[place + 1]].some((token) => token?.raw === '/');

/** A minus, unless something stands before it to take away from (`x - 1`, but `x -1` is two things), or it is the dash of a list. */
function isNegative(tokens: readonly Token[], place: number): boolean {
  const [before, minus, token] = [tokens[place - 2], tokens[place - 1], tokens[place]];
  if (minus?.raw !== '-' || !token || !isTogether(tokens, place - 1, place)) return false;
  const isTight = token.from === minus.to;
  if (before?.sentence !== minus.sentence) return isTight;
  const isMinuend = isTogether(tokens, place - 2, place) && /^(?:number|word)$/.test(before.kind);
  return !isMinuend || (isTight && minus.from > before.to);
}

/** The value of the product, quotient or power of ten that begins with a number. */
function calculation(
  tokens: readonly Token[],
  first: number,
  isWholeAsked: boolean,
): NumberReading[] {
  const last = endOfCalculation(tokens, first);
  if (last === first || last - first > longest.calculation) return [];
  const text = tokens
    .slice(first, last + 1)
    .map(({ raw }) => raw)
    .join('');
  const value = calculate(text, { isWholeAsked, allowsProducts: true });
  if (typeof value !== 'object') return [];
  return [{ first, last, value: isNegative(tokens, first) ? negate(value) : value, isSure: true }];
}

/** The last token of the calculation that begins with a number: the number itself where it goes on from another, or not at all. */
function endOfCalculation(tokens: readonly Token[], first: number): number {
  if (isOperator(tokens, first - 1, first)) return first;
  let last = first;
  for (let next = last; next >= 0 && last - first <= longest.calculation;) {
    last = next;
    next = nextFactor(tokens, last);
  }
  return last;
}

/** The number behind the sign behind a number; -1 if there is none. */
function nextFactor(tokens: readonly Token[], place: number): number {
  if (!isOperator(tokens, place + 1, place)) return -1;
  const isPower = tokens[place + 1]?.raw === '^' && tokens[place + 2]?.raw === '-';
  const next = place + (isPower ? 3 : 2);
  return tokens[next]?.kind === 'number' && isTogether(tokens, place, next) ? next : -1;
}

const isOperator = (tokens: readonly Token[], place: number, beside: number): boolean =>
  /^[*/^]$/.test(tokens[place]?.raw ?? '') && isTogether(tokens, place, beside);

const isTogether = (tokens: readonly Token[], one: number, other: number): boolean =>
  tokens[one]?.clause === tokens[other]?.clause;
