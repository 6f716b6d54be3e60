import { exactly, tenTo } from '../../objective/decimal.js';
import { absolute, compare, fraction, subtract } from '../../objective/fraction.js';
import type { Fraction } from '../../objective/fraction.js';
import type { AnswerText } from '../answer-text.js';
import { numberReadings } from './number-readings.js';
import type { NumberReading } from './number-readings.js';

/** The numbers that a point asks for, as they were found in an answer. */
export interface FoundNumbers {
  readonly found: readonly NumberReading[];
  readonly missing: readonly number[];
  /** Those that could be read in another way too. */
  readonly unsure: readonly number[];
}

/** Looks for numbers anywhere in an answer, in any order; what is asked for twice need occur only once. */
export function findNumbers(numbers: readonly number[], answer: AnswerText): FoundNumbers {
  const readings = {
    whole: numberReadings(answer, true),
    other: numberReadings(answer, false),
  };
  const results = numbers.map((number) => {
    const fitting = readings[Number.isInteger(number) ? 'whole' : 'other'].filter(({ value }) =>
      isClose(number, value),
    );
    return { number, reading: fitting.find(({ isSure }) => isSure) ?? fitting[0] };
  });
  return {
    found: results.flatMap(({ reading }) => reading ?? []),
    missing: results.filter(({ reading }) => !reading).map(({ number }) => number),
    unsure: results.filter(({ reading }) => reading?.isSure === false).map(({ number }) => number),
  };
}

/**
 * A whole number must be exact. Another may be off by one unit of the last decimal that its author wrote, as in the key of a numeric
 * question, or by half a unit where it has one significant figure only: 0.33 takes 1/3 and 0.34, 0.5 takes no 0.4, 3e-4 no 2e-4.
 */
export function isClose(wanted: number, value: Fraction): boolean {
  const [, mantissa = '', power = '0'] = /^-?([\d.]+)(?:e([+-]\d+))?$/.exec(String(wanted)) ?? [];
  const places = (mantissa.split('.')[1]?.length ?? 0) - Number(power);
  const error = absolute(subtract(value, exactly(wanted)));
  if (Number.isInteger(wanted)) return error.numerator === 0n;
  const figures = mantissa.replace('.', '').replace(/^0+/, '').length;
  return compare(error, fraction(1, tenTo(Math.max(places, 0)) * (figures > 1 ? 1n : 2n))) <= 0;
}
