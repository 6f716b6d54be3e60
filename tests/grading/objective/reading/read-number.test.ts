import test from 'ava';
import fc from 'fast-check';
import { sayFraction } from '../../../../src/grading/objective/decimal.js';
import { fraction } from '../../../../src/grading/objective/fraction.js';
import { readNumber } from '../../../../src/grading/objective/reading/read-number.js';
import type { AskedNumber } from '../../../../src/grading/objective/reading/read-number.js';
import { outcome } from './outcome.js';

const asked: AskedNumber = { isWholeAsked: false, allowsProducts: true };

const reads = (text: string, how: Partial<AskedNumber> = {}): string =>
  outcome(readNumber(text, { ...asked, ...how }), sayFraction);

const forms: Readonly<Record<string, readonly string[]>> = {
  '0.5': [
    '0.5',
    '.5',
    '0,5',
    ',5',
    '０．５',
    '0。5',
    '1/2',
    '½',
    '50%',
    '５０％',
    '5e-1',
    '0.50',
    '+0.5',
    '2/4',
    '1 / 2',
  ],
  '-0.5': ['-0.5', '−0.5', '–0.5', '- 0.5', '－0.5', '-1/2', '(-0.5)', '-.5', '-0,5'],
  '1.5': [
    '1,5',
    '1.5',
    '１，５',
    '3/2',
    '1.5。',
    '答案：1.5',
    'y = 1.5',
    'y≈1.5',
    '约1.5',
    '$1.5$',
    '(1.5)',
  ],
  '1/3': ['1/3', '１／３', '2/6', '1÷3', '⅓'],
  '0.0003': [
    '3e-4',
    '3E-4',
    '3×10^-4',
    '3*10^-4',
    '3x10^(-4)',
    '3×10⁻⁴',
    '3 × 10^{-4}',
    '3*10**-4',
    '3\\times10^{-4}',
    '0.0003',
    '3·10^-4',
  ],
  '0.0001': ['10^-4', '10⁻⁴', '1e-4'],
  '16900': [
    '16900',
    '26*26*25',
    '26x26x25',
    '26 X 26 X 25',
    '26×26×25',
    '26·26·25',
    '26*26*25=16900',
    '16900=26*26*25',
    '1.69e4',
    '1.69万',
    '16 900',
    '16_900',
    "16'900",
  ],
  '1234.5': ['1,234.5', '1.234,5', '1 234.5', '1234.5', '1234,5', '１，２３４．５'],
  '1234567': ['1,234,567', '1.234.567', '1 234 567', '1234567'],
  '0.125': ['0,125', '0.125', '00,125'],
  '1234.567': ['1234,567', '1234.567'],
  '2.5': ['10/4', '5*2/4'],
  '0': ['0', '-0', '0.0', '0/5'],
  blank: ['', ' ', '\u3000', '—', '--'],
  '<ambiguous-comma>': ['1,234', '19,600', '-1,234', '1,000', '2*1,234', '1,234e3'],
  '<contradiction>': ['26*26=677', '1/3=0.333', '5=6'],
  '<other-unit>': ['5个', '5 MB', '5,5ms', '5 m^2', '1e'],
  '<no-number>': [
    'abc',
    '五',
    '2½',
    '1 1/3',
    '3+4',
    '2^10',
    '1/0',
    '1/2/3',
    '1/2*3',
    '3×10-4',
    '0x10',
    '1,23,456',
    '1.2.3',
    '1e401',
    '1e999999999',
    '√2',
    '∞',
    'NaN',
    'Infinity',
    '(1,5)',
    '[1,5]',
    '26, 26, 25',
    '2,',
    '1..2',
    '±1',
    '~1',
    '①',
    '٣',
    '10^1.5',
    '*5',
    '5*',
    '>5',
  ],
};
for (const [expected, texts] of Object.entries(forms))
  test(`as a number, ${expected} is written in ${texts.length} ways`, (t) => {
    for (const text of texts) t.is(reads(text), expected, JSON.stringify(text));
  });

const whole: readonly (readonly [string, string])[] = [
  ['1,234', '1234'],
  ['19,600', '19600'],
  ['１９，６００', '19600'],
  ['1,5', '1.5'],
  ['0,123', '0.123'],
  ['2*1,234', '2468'],
];
for (const [text, expected] of whole)
  test(`where a whole number is asked for, ${text} is ${expected}`, (t) => {
    t.is(reads(text, { isWholeAsked: true }), expected);
  });

test('where a product would be work left undone, only a power of ten may stand behind a number', (t) => {
  t.is(reads('26*26', { allowsProducts: false }), '<no-number>');
  t.is(reads('3×10^-4', { allowsProducts: false }), '0.0003');
  t.is(reads('1/3', { allowsProducts: false }), '1/3');
});

const units: readonly (readonly [string, string, string, string])[] = [
  ['50%', '%', '%', '50'],
  ['0.5', '%', '%', '0.5'],
  ['50 ％', '%', '%', '50'],
  ['5 个', '个', 'parameters', '5'],
  ['5个', '个', 'parameters', '5'],
  ['5 parameters', '个', 'parameters', '5'],
  ['5 Parameter', '个', 'parameters', '5'],
  ['5', '个', 'parameters', '5'],
  ['1.5 万个', '个', 'parameters', '15000'],
  ['5 MB', 'MB', 'MB', '5'],
  ['5 Mb', 'MB', 'MB', '<other-unit>'],
  ['5 ms', 's', 's', '<other-unit>'],
  ['5 s', 'ms', 'ms', '<other-unit>'],
  ['5 m²', 'm²', 'm²', '5'],
  ['5 m^2', 'm²', 'm²', '5'],
  ['5 MB/s', 'MB/s', 'MB/s', '5'],
  ['50%', 'MB', 'MB', '<other-unit>'],
  ['个', '个', 'parameters', '<no-number>'],
];
for (const [text, zh, en, expected] of units)
  test(`where ${zh} (${en}) is asked for, ${text} is ${expected}`, (t) => {
    t.is(reads(text, { unit: { zh, en } }), expected);
  });

test('a name before the number is no unit, and a unit is no name', (t) => {
  t.is(reads('∂L/∂s = 0.25'), '0.25');
  t.is(reads('参数个数=5'), '5');
  t.is(reads('5 = x'), '<no-number>');
});

test('a text far too long for a number is not tried', (t) => {
  t.is(reads('1'.repeat(201)), '<too-long>');
  t.is(reads('2*'.repeat(99) + '2'), String(2n ** 100n));
});

test('any way of writing a number gives the same number', (t) => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const written = fc.record({
    units: fc.integer({ min: -99_999, max: 99_999 }),
    places: fc.integer({ min: 1, max: 4 }),
    form: fc.constantFrom(
      (text: string) => text,
      wide,
      (text: string) => text.replace('-', '−'),
      (text: string) => `${text}0`,
      (text: string) => `${text}e0`,
      (text: string) => `${text}×10^0`,
      (text: string) => `  ${text} `,
      (text: string) => `(${text})`,
      (text: string) => `x = ${text}`,
      (text: string) => text.replace(/(\d)(\d{3})\./, '$1,$2.'),
      (text: string) => (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? text : text.replace('.', ',')),
    ),
  });
  fc.assert(
    fc.property(written, ({ units: count, places, form }) => {
      const text = form((count / 10 ** places).toFixed(places));
      t.deepEqual(
        readNumber(text, asked),
        { kind: 'read', value: fraction(count, 10 ** places) },
        text,
      );
    }),
    { seed: 1, numRuns: 1000 },
  );
});
