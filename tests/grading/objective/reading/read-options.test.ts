import test from 'ava';
import fc from 'fast-check';
import { readOption, readOptions } from '../../../../src/grading/objective/reading/read-options.js';
import { outcome } from './outcome.js';

const labels = ['A', 'B', 'C', 'D'];

const several: Readonly<Record<string, readonly string[]>> = {
  AC: [
    'A,C',
    'AC',
    'CA',
    'a c',
    'A、C',
    'A；C',
    'A; C',
    'A，C',
    'ＡＣ',
    'ａ，ｃ',
    '[A, C]',
    '(A)(C)',
    'A|C',
    'A和C',
    'A & C',
    'A+C',
    'A\nC',
    'A、C。',
    'AACC',
    '答案：A、C',
    'Answer: A, C',
    '选AC',
    '"A","C"',
  ],
  ABCD: ['ABCD', 'd c b a'],
  B: ['B', 'b.', '（B）'],
  blank: ['', ' ', '\u3000', '-', '——'],
  '<unknown-option>': ['E', 'A,E', 'ABCDE', 'NA', 'TRUE'],
  '<no-choice>': ['1', 'A-C', 'A~C', 'A/C', '甲', 'A=B', '?', 'A1', ',', '()'],
};
for (const [expected, texts] of Object.entries(several))
  test(`of A to D, ${expected} is written in ${texts.length} ways`, (t) => {
    for (const text of texts) {
      const reading = readOptions(text, labels);
      t.is(
        outcome(reading, (letters) => letters.join('')),
        expected,
        JSON.stringify(text),
      );
    }
  });

const one: readonly (readonly [string, string])[] = [
  ['b', 'B'],
  ['BB', 'B'],
  ['Ｂ．', 'B'],
  ['AB', '<several-options>'],
  ['A,B', '<several-options>'],
  ['E', '<unknown-option>'],
  ['', 'blank'],
];
for (const [text, expected] of one)
  test(`as the one letter of a choice, ${JSON.stringify(text)} is ${expected}`, (t) => {
    t.is(
      outcome(readOption(text, labels), (letter) => letter),
      expected,
    );
  });

test('the letter that does not exist is named', (t) => {
  const reading = readOptions('A,F,E', labels);
  t.true(reading.kind === 'unreadable' && reading.reason.message.zh.includes('F、E'));
});

test('any way of writing some letters chooses the same options', (t) => {
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
  const written = fc.record({
    chosen: fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 1 }),
    separator: fc.constantFrom('', ' ', ',', ', ', '、', '，', '；', ';', '|', '\u3000', ' + '),
    around: fc.constantFrom(['', ''], ['(', ')'], ['[', ']'], ['【', '】'], ['  ', '。']),
    form: fc.constantFrom(
      (letter: string) => letter,
      (letter: string) => letter.toLowerCase(),
      wide,
      (letter: string) => wide(letter.toLowerCase()),
      (letter: string) => letter + letter,
    ),
  });
  fc.assert(
    fc.property(written, ({ chosen, separator, around: [open = '', close = ''], form }) => {
      const text = `${open}${chosen.map(form).join(separator)}${close}`;
      t.deepEqual(readOptions(text, alphabet), { kind: 'read', value: [...chosen].sort() });
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a text far too long is not tried', (t) => {
  t.like(readOptions('A'.repeat(201), labels), {
    kind: 'unreadable',
    reason: { code: 'too-long' },
  });
});
