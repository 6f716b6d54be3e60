import test from 'ava';
import { loadSmallBank, drawSmall } from '../../support/exam-fixtures.js';
import { tallyGarbage } from '../../support/garbage-answers.js';

test('2,000 rows of garbage are each marked or refused with their line, and nothing throws', async (t) => {
  const exam = await drawSmall(loadSmallBank(), { variants: 2 });
  let [rows, marked, refused] = [0, 0, 0];
  for (let file = 0; rows < 2000; file++) {
    const tally = tallyGarbage(exam, 'test', file);
    t.is(tally.lost, 0, `file ${file}`);
    rows += tally.rows;
    marked += tally.marked;
    refused += tally.refused;
  }
  // Garbage that is all refused, or all taken, would try nothing.
  t.true(marked > rows / 5 && refused > rows / 5, `${marked} marked, ${refused} refused`);
});
