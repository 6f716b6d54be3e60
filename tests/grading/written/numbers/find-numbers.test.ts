import { sameInBoth } from '../../../../src/util/localized-text.js';
import test from 'ava';
import { parseDecimal } from '../../../../src/grading/objective/decimal.js';
import { readAnswer } from '../../../../src/grading/written/answer-text.js';
import { findNumbers, isClose } from '../../../../src/grading/written/numbers/find-numbers.js';

/** Numbers that are asked for, an answer, those that are missing, those that are unsure. */
const cases: readonly (readonly [number[], string, number[], number[]])[] = [
  [[250], '共 250 个', [], []],
  [[250], '共２５０个', [], []],
  [[250], '1250、2500', [250], []],
  [[2], 'Conv2D 和 2D', [2], []],
  [[12], '128', [12], []],
  [[1250], '50×5×5', [], []],
  [[16900], '26*26*25', [], []],
  [[26, 26, 25], '26x26x25', [], []],
  [[1250], '1,250', [], []],
  [[1.5], '1,5', [], []],
  [[5], '1,5', [], [5]],
  [[1.25], '1,250', [1.25], []],
  [[2, 5, 14], '2,2,5,14,0,7', [], []],
  [[0.33], '1/3', [], []],
  [[3], '1/3', [], [3]],
  [[0.0003], '3e-4', [], []],
  [[0.0003], '3×10^-4', [], []],
  [[120000000], '1.2×10⁸', [], []],
  [[95], '95%', [], []],
  [[0.95], '95%', [], []],
  [[-0.99], '得 −0.99', [], []],
  [[-0.0196], '-0.99 and -0.0196.', [], []],
  [[0.99], '得 -0.99', [0.99], []],
  [[1], '0-1', [], []],
  [[250], '- 250', [], []],
  [[-250], '-250', [], []],
  [[250], '不是 250', [250], []],
  [[250], '≠250', [250], []],
  [[250], '1e999999999', [250], []],
];

for (const [numbers, text, missing, unsure] of cases)
  test(`of ${numbers.join(', ')}, “${text}” ${missing.length > 0 ? 'lacks' : 'has'} ${(missing.length > 0 ? missing : numbers).join(', ')}`, (t) => {
    const result = findNumbers(numbers, readAnswer(text, []));
    t.deepEqual(result.missing, missing);
    t.deepEqual(result.unsure, unsure);
  });

/** The author's number, a student's, and whether it will do. */
const closeness: readonly (readonly [number, string, boolean])[] = [
  [5, '5', true],
  [5, '5.1', false],
  [0.33, '0.34', true],
  [0.33, '0.3333', true],
  [0.33, '0.35', false],
  [0.5, '0.54', true],
  [0.5, '0.4', false],
  [3e-4, '0.0002', false],
  [3e-7, '3e-7', true],
  [3e-7, '4e-7', false],
  [12.5, '12.6', true],
  [12.5, '13', false],
];

for (const [wanted, text, expected] of closeness)
  test(`${text} is ${expected ? '' : 'not '}taken for ${wanted}`, (t) => {
    const value = parseDecimal(text);
    t.is(value && isClose(wanted, value), expected);
  });

test('a number that was copied from the question is none', (t) => {
  const stem = '五十个滤波器各处理 25 张特征图';
  t.deepEqual(findNumbers([25], readAnswer(stem, [sameInBoth(stem)])).missing, [25]);
  t.deepEqual(findNumbers([25], readAnswer('共 25 张', [sameInBoth(stem)])).missing, []);
});
