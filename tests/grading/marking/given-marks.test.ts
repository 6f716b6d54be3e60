import test from 'ava';
import { givenMarks, readMarks } from '../../../src/grading/marking/given-marks.js';
import { writeFraction } from '../../../src/grading/objective/fraction.js';

const told = (given: ReturnType<typeof readMarks>): string =>
  given.kind === 'given' ? writeFraction(given.marks) : given.kind;

const marks: readonly (readonly [text: string, told: string])[] = [
  ['', 'none'],
  ['  ', 'none'],
  ['7', '7'],
  ['7.5', '15/2'],
  ['7,5', '15/2'],
  ['７．５', '15/2'],
  ['0', '0'],
  ['10', '10'],
  ['10.5', 'wrong'],
  ['-1', 'wrong'],
  ['seven', 'wrong'],
  ['7 8', 'wrong'],
  ['7 分', '7'],
  ['7.5 points', '15/2'],
  ['9/10', 'wrong'],
  ['95%', 'wrong'],
  ['2*3', 'wrong'],
  ['十', 'wrong'],
];

for (const [text, expected] of marks)
  test(`"${text}" of 10 points is read as ${expected}`, (t) => {
    t.is(told(readMarks(text, 10)), expected);
  });

const rubric = [{ marks: 4 }, { marks: 6 }];

const cells: readonly (readonly [whole: string, points: readonly string[], told: string])[] = [
  ['', ['', ''], 'none'],
  ['8', ['', ''], '8'],
  ['', ['4', '3.5'], '15/2'],
  ['7.5', ['4', '3.5'], '15/2'],
  ['8', ['4', '3.5'], 'wrong'],
  ['', ['4', ''], 'wrong'],
  ['9', ['4', ''], '9'],
  ['', ['5', '3'], 'wrong'],
  ['x', ['4', '3'], 'wrong'],
];

for (const [whole, points, expected] of cells)
  test(`marks "${whole}" with "${points.join('" and "')}" for the points are ${expected}`, (t) => {
    t.is(told(givenMarks({ answer: '', marks: whole, rubric: points }, 10, rubric)), expected);
  });
