import type { Answer, Tolerance } from '../../answer.js';

/** Allows for the noise of floating point: 0.53 lies within 0.01 of 0.52. */
const noise = 1e-9;

/** Says whether an answer would be taken for the key; the tolerance is the key's. */
export function isAccepted(key: Answer, answer: Answer): boolean {
  if (key.type === 'choice' || answer.type === 'choice')
    return key.type === answer.type && sameChoice(key, answer);
  const [keys, values] = [numbersOf(key), numbersOf(answer)];
  return (
    key.type === answer.type &&
    keys.length === values.length &&
    keys.every((number, index) => isNear(number, values[index] ?? NaN, toleranceOf(key)))
  );
}

const sameChoice = (key: Answer, answer: Answer): boolean =>
  key.type === 'choice' &&
  answer.type === 'choice' &&
  (key.text.zh === answer.text.zh || key.text.en === answer.text.en);

function numbersOf(answer: Exclude<Answer, { type: 'choice' }>): readonly number[] {
  switch (answer.type) {
    case 'number':
      return [answer.value];
    case 'shape':
      return answer.dimensions;
    case 'sequence':
      return answer.values;
    case 'table':
      return answer.rows.flatMap(({ values }) => values);
  }
}

const toleranceOf = (key: Answer): Tolerance =>
  'tolerance' in key ? key.tolerance : { kind: 'absolute', value: 0 };

function isNear(key: number, value: number, tolerance: Tolerance): boolean {
  switch (tolerance.kind) {
    case 'absolute':
      return Math.abs(value - key) <= tolerance.value + noise * Math.abs(key);
    case 'relative':
      return Math.abs(value - key) <= (tolerance.value + noise) * Math.abs(key);
    case 'significant-figures':
      return value.toPrecision(tolerance.digits) === key.toPrecision(tolerance.digits);
  }
}
