import test from 'ava';
import { exponential, fixed } from '../../../src/keras/base/format-number.js';

/** What Python's format writes. */
const cases: readonly (readonly [number, string, string])[] = [
  [0.03125, '0.0312', '3.1250e-02'],
  [0.09375, '0.0938', '9.3750e-02'],
  [1.00005, '1.0001', '1.0001e+00'],
  [0.5, '0.5000', '5.0000e-01'],
  [-0.52777, '-0.5278', '-5.2777e-01'],
  [100005, '100005.0000', '1.0000e+05'],
  [100015, '100015.0000', '1.0002e+05'],
  [2e-5, '0.0000', '2.0000e-05'],
  [-2e-5, '-0.0000', '-2.0000e-05'],
  [0, '0.0000', '0.0000e+00'],
  [-0, '-0.0000', '-0.0000e+00'],
  [1e21, '1000000000000000000000.0000', '1.0000e+21'],
  [1e-300, '0.0000', '1.0000e-300'],
  [NaN, 'nan', 'nan'],
  [Infinity, 'inf', 'inf'],
  [-Infinity, '-inf', '-inf'],
];

for (const [value, plain, withExponent] of cases)
  test(`${Object.is(value, -0) ? '-0' : value} is written as Python writes it`, (t) => {
    t.deepEqual([fixed(value, 4), exponential(value, 4)], [plain, withExponent]);
  });

test('halves go to the even neighbour', (t) => {
  t.deepEqual(
    [0.5, 1.5, 2.5, 3.5].map((value) => fixed(value, 0)),
    ['0', '2', '2', '4'],
  );
});
