import test from 'ava';
import { fraction, sum } from '../../../src/grading/objective/fraction.js';
import { marksOf, printMarks } from '../../../src/grading/objective/marks.js';

test('no third is lost: three questions of 5 points, a third of each, are 5 points', (t) => {
  const third = marksOf(5, fraction(1, 3));
  t.is(printMarks(third), '1.67');
  t.is(printMarks(sum([third, third, third])), '5');
});

const printed: readonly (readonly [number, readonly [number, number], string])[] = [
  [3, [1, 1], '3'],
  [3, [1, 2], '1.5'],
  [0.5, [1, 4], '0.13'],
  [2.5, [-1, 4], '-0.62'],
  [10, [1, 1], '10'],
  [0.5, [-1, 200], '0'],
  [0, [1, 3], '0'],
];
for (const [points, [above, below], text] of printed)
  test(`${above}/${below} of ${points} points is printed ${text}`, (t) => {
    t.is(printMarks(marksOf(points, fraction(above, below))), text);
  });
