import test from 'ava';
import { Float } from '../../../src/keras/base/float.js';
import { isTruthy } from '../../../src/keras/base/is-truthy.js';

/** As `bool(value)` answers in Python. */
const values: readonly (readonly [value: unknown, truth: boolean])[] = [
  [true, true],
  [false, false],
  [null, false],
  [undefined, false],
  [0, false],
  [1, true],
  [NaN, true],
  [new Float(0), false],
  [new Float(2), true],
  ['', false],
  ['no', true],
  [[], false],
  [[0], true],
  [{}, false],
  [{ a: 0 }, true],
  [new Map(), true],
];

for (const [number, [value, truth]] of values.entries())
  test(`Python takes value ${number + 1}, ${JSON.stringify(value)}, for ${truth}`, (t) => {
    t.is(isTruthy(value), truth);
  });
