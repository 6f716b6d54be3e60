import { readInterval } from '../reading/read-interval.js';
import type { End, Interval } from '../reading/read-interval.js';
import { readNumber } from '../reading/read-number.js';
import { readNumbers } from '../reading/read-numbers.js';
import { asCompared, readWord } from '../reading/read-word.js';
import type { Reading } from '../reading/reading.js';
import { mapReading } from '../reading/reading.js';
import { isNear } from './is-near.js';
import type { KeyNumber } from './is-near.js';
import type { EndKey, IntervalKey, Key } from './key.js';
import type { Understood } from './understood.js';

/** Reads an answer in the form that its key asks for. */
export function readFor(key: Key, text: string): Reading<Understood> {
  switch (key.type) {
    case 'number': {
      const asked = { isWholeAsked: isWhole(key), allowsProducts: true, unit: key.unit };
      return mapReading(readNumber(text, asked), (number) => ({
        type: 'numbers',
        numbers: [number],
        unit: key.unit,
      }));
    }
    case 'shape': {
      const asked = { count: key.dimensions.length, isWholeAsked: true, areExtents: true };
      return mapReading(readNumbers(text, asked), (numbers) => ({ type: 'shape', numbers }));
    }
    case 'sequence':
    case 'table':
    case 'set': {
      const asked = {
        count: valuesOf(key).length,
        isWholeAsked: isWhole(key),
        isSet: key.type === 'set',
      };
      return mapReading(readNumbers(text, asked), (numbers) => ({ type: 'numbers', numbers }));
    }
    case 'interval':
      return mapReading(readInterval(text), (interval) => ({ type: 'interval', interval }));
    case 'choice':
      return mapReading(readWord(text), (word) => ({ type: 'word', word }));
  }
}

const isWhole = (key: Key): boolean => 'decimals' in key && key.decimals === 0;

/**
 * Says for each value of the key whether the answer has it, in the order of the key: one for a number or a word, two for the ends of
 * an interval. The answer is right if all are; of another number of values than asked for, none is.
 */
export function judge(key: Key, understood: Understood): readonly boolean[] {
  if (key.type === 'choice')
    return [understood.type === 'word' && isWordOf(key.text, understood.word)];
  if (key.type === 'interval')
    return understood.type === 'interval' ? judgeEnds(key, understood.interval) : [false, false];
  const values = valuesOf(key);
  const given = 'numbers' in understood ? understood.numbers : [];
  return values.map((value, index) => {
    const number = given[index];
    return (
      given.length === values.length &&
      number !== undefined &&
      isNear(keyNumber(key, value), number)
    );
  });
}

/** Says whether the answer has everything that the key has. */
export const isRight = (key: Key, understood: Understood): boolean =>
  judge(key, understood).every((right) => right);

const isWordOf = (text: { readonly zh: string; readonly en: string }, word: string): boolean =>
  [text.zh, text.en].some((name) => asCompared(name) === word);

type NumberKey = Exclude<Key, { type: 'choice' } | { type: 'interval' }>;

/** The numbers of a key in the order in which an answer gives them; those of a set from small to great, each once. */
export function valuesOf(key: NumberKey): readonly number[] {
  switch (key.type) {
    case 'number':
      return [key.value];
    case 'shape':
      return key.dimensions;
    case 'sequence':
      return key.values;
    case 'table':
      return key.rows.flatMap(({ values }) => values);
    case 'set':
      return [...new Set(key.values)].sort((left, right) => left - right);
  }
}

const keyNumber = (key: NumberKey | IntervalKey, value: number): KeyNumber =>
  key.type === 'shape'
    ? { value, decimals: 0, tolerance: { kind: 'absolute', value: 0 } }
    : { value, decimals: key.decimals, tolerance: key.tolerance };

function judgeEnds(key: IntervalKey, { low, high }: Interval): readonly boolean[] {
  const isEnd = (end: EndKey | undefined, given: End | undefined): boolean =>
    end && given
      ? end.isClosed === given.isClosed && isNear(keyNumber(key, end.at), given.at)
      : !end && !given;
  return [isEnd(key.low, low), isEnd(key.high, high)];
}
