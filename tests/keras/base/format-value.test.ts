import test from 'ava';
import { float } from '../../../src/keras/base/float.js';
import { formatValue } from '../../../src/keras/base/format-value.js';

/** What Python's `format` writes. */
const cases: readonly (readonly [value: unknown, spec: string, text: string])[] = [
  [5, '03d', '005'],
  [5, '5', '    5'],
  ['ab', '5', 'ab   '],
  ['ab', '>5', '   ab'],
  ['ab', '05', 'ab000'],
  ['abcdef', '.3', 'abc'],
  [1234567, ',', '1,234,567'],
  [1234567.891, ',.2f', '1,234,567.89'],
  [1.5, 'g', '1.5'],
  [1e-7, 'g', '1e-07'],
  [123456789, 'g', '1.23457e+08'],
  [0.0001, 'g', '0.0001'],
  [100000, 'g', '100000'],
  [2.5, '.0f', '2'],
  [0.12345, '.3g', '0.123'],
  [float(1), '.3', '1.0'],
  [float(120), '.3', '1.2e+02'],
  [float(12), '.3', '12.0'],
  [0.5, '%', '50.000000%'],
  [-5, '05d', '-0005'],
  [float(3), '+.1e', '+3.0e+00'],
  [true, '', 'True'],
  [null, '', 'None'],
  ['a', '*^5', '**a**'],
];

for (const [value, spec, text] of cases)
  test(`${String(value)} in the format '${spec}' is '${text}'`, (t) => {
    t.is(formatValue(value, spec), text);
  });
