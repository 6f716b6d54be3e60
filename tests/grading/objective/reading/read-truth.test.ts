import test from 'ava';
import { readTruth } from '../../../../src/grading/objective/reading/read-truth.js';
import { outcome } from './outcome.js';

const forms: Readonly<Record<string, readonly string[]>> = {
  true: [
    '对',
    '√',
    '✓',
    '✔️',
    'T',
    't',
    'Ｔ',
    'TRUE',
    'True',
    '是',
    '正确',
    'v',
    'Y',
    ' 对。 ',
    '（√）',
  ],
  false: ['错', '×', '✗', 'x', 'X', 'ｘ', 'F', 'ｆ', 'false', 'False', '否', '错误', '不对', 'N'],
  blank: ['', '  ', '\u3000', '\n', '-', '—', '——', '\u200b'],
  '<no-truth>': [
    '1',
    '0',
    '１',
    'A',
    'B',
    '对错',
    '√×',
    'T F',
    '○',
    'O',
    '?',
    '2',
    '半对',
    'NA',
    '/',
  ],
};
for (const [expected, texts] of Object.entries(forms))
  test(`as a truth, ${expected} is written in ${texts.length} ways`, (t) => {
    for (const text of texts)
      t.is(outcome(readTruth(text), String), expected, JSON.stringify(text));
  });

test('1 and 0 are refused with the reason, in both languages', (t) => {
  const reading = readTruth('1');
  t.is(reading.kind, 'unreadable');
  if (reading.kind !== 'unreadable') return;
  t.regex(reading.reason.message.zh, /得分/);
  t.regex(reading.reason.message.en, /mark/);
});

test('a text far too long is not tried', (t) => {
  t.like(readTruth('对'.repeat(201)), { kind: 'unreadable', reason: { code: 'too-long' } });
});
