import test from 'ava';
import { readEntries } from '../../../../src/authoring/bank/entry.js';
import { problemsOf } from '../../../../src/authoring/bank/run-checks.js';
import type { Known } from '../../../../src/authoring/bank/checks/check.js';
import { misconceptions } from '../../../../src/misconceptions/index.js';
import { parseYaml } from '../../../../src/util/yaml-document.js';

const known: Known = {
  topics: undefined,
  places: new Map([['b', []]]),
  complete: true,
  generators: [],
  tasks: [],
  misconceptions: misconceptions.map(({ id }) => id),
  checkText: undefined,
  trials: 0,
};

/** The codes of the problems of an item, of which only the keys that matter are given. */
function codesOf(keys: string): string[] {
  const { entries } = readEntries(parseYaml(`- {${keys}}`, 'items.yaml'));
  const codes = entries.flatMap((entry) => problemsOf(entry, known)).map(({ code }) => code);
  return codes.filter((code) => code !== 'missing-key');
}

const text = (zh: string, en: string) => `text: {zh: ${zh}, en: ${en}}`;
const options = (...list: string[]) => `options: [${list.map((one) => `{${one}}`).join(', ')}]`;
const right = 'correct: true';
const rubric = (...marks: number[]) =>
  `rubric: [${marks.map((mark) => `{marks: ${mark}, say: {zh: 对, en: right}}`).join(', ')}]`;
const wrong = (answer: string) => `wrong: [{answer: ${answer}, mistake: forgot-padding}]`;

/** Title, keys of the item, codes that are found. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'one right option of two is a sound single choice',
    `kind: single, ${options(`text: $1$, ${right}`, 'text: $2$')}`,
    [],
  ],
  [
    'the key may be the longest option by a little',
    `kind: single, ${options(`${text('变大变大', 'it grows')}, ${right}`, text('变小变', 'it falls'))}`,
    [],
  ],
  [
    'a number may be longer than the others',
    `kind: single, ${options(`text: $1250$, ${right}`, 'text: $2$')}`,
    [],
  ],
  [
    'a formula is as long as it prints',
    `kind: single, ${options(`text: '$\\dfrac{\\alpha}{\\beta}$', ${right}`, 'text: $abc$')}`,
    [],
  ],
  [
    'a long wrong option is no hint',
    `kind: single, ${options(`text: $1$, ${right}`, text('很长很长很长很长很长很长', 'very very long indeed'))}`,
    [],
  ],
  [
    'a key much longer in English alone is a hint',
    `kind: single, ${options(`${text('变小', 'both of them get smaller')}, ${right}`, text('变大', 'it grows'))}`,
    ['longest-is-right'],
  ],
  [
    'two right options are a sound multiple choice',
    `kind: multiple, ${options(`text: $1$, ${right}`, `text: $2$, ${right}`, 'text: $3$')}`,
    [],
  ],
  ['a true-false item has no options to count', 'kind: true-false, answer: true', []],
  [
    'options that differ by a letter differ',
    `kind: single, ${options(`text: $a$, ${right}`, 'text: $b$')}`,
    [],
  ],
  [
    'a rubric in halves may sum exactly',
    `kind: short, points: 10, ${rubric(2.5, 2.5, 4.5, 0.5)}`,
    [],
  ],
  ["a rubric without points is the schema's business", `kind: short, ${rubric(2.5)}`, []],
  [
    'a wrong value beyond the tolerance is told apart',
    `kind: numeric, answer: 0.52, ${wrong('0.54')}`,
    [],
  ],
  [
    'a wrong value at the tolerance is not',
    `kind: numeric, answer: 0.52, ${wrong('0.53')}`,
    ['tolerance-swallows'],
  ],
  ['whole numbers are exact', `kind: numeric, answer: 26, ${wrong('27')}`, []],
  [
    'a whole number equal to the key is swallowed',
    `kind: numeric, answer: 26, ${wrong('26')}`,
    ['tolerance-swallows'],
  ],
  [
    'a relative tolerance is taken of the key',
    `kind: numeric, answer: {type: number, value: 200, tolerance: {kind: relative, value: 0.1}}, ${wrong('220')}`,
    ['tolerance-swallows'],
  ],
  [
    'significant figures are compared as rounded',
    `kind: numeric, answer: {type: number, value: 1.234, tolerance: {kind: significant-figures, digits: 2}}, ${wrong('1.16')}`,
    ['tolerance-swallows'],
  ],
  [
    'a sequence of another length is told apart',
    `kind: numeric, answer: {type: sequence, values: [3, 7]}, ${wrong('{type: sequence, values: [3, 7, 7]}')}`,
    [],
  ],
  [
    'a table is compared cell by cell',
    `kind: numeric, answer: {type: table, columns: [$a$, $b$], rows: [{name: $x$, values: [1]}]}, ${wrong('{type: table, columns: [$a$, $b$], rows: [{name: $x$, values: [1]}]}')}`,
    ['tolerance-swallows'],
  ],
  [
    'choices are compared as text',
    `kind: numeric, answer: {type: choice, text: {zh: 开, en: open}}, ${wrong('{type: choice, text: {zh: 关, en: closed}}')}`,
    [],
  ],
  [
    'a choice equal in one language is swallowed',
    `kind: numeric, answer: {type: choice, text: {zh: 开, en: open}}, ${wrong('{type: choice, text: {zh: 打开, en: open}}')}`,
    ['tolerance-swallows'],
  ],
  ['an enemy in the bank is known', 'kind: true-false, enemies: [b]', []],
  ['an enemy that is not is unknown', 'kind: true-false, enemies: [c]', ['unknown-enemy']],
  [
    'a topic is not called unknown where the list could not be read',
    'kind: true-false, topic: nothing',
    [],
  ],
];

for (const [title, keys, expected] of cases)
  test(title, (t) => {
    t.deepEqual(codesOf(keys), expected);
  });
