// `npm run stress:answers`: 100,000 rows of garbage in CSV and YAML are read and marked: each must be marked or refused with its line, and
// nothing may throw. `npm run stress:answers -- 2000 some-seed` takes another number and seed.
import { loadBank } from '../src/authoring/bank/load-bank.js';
import { drawSmall } from '../tests/support/exam-fixtures.js';
import { tallyGarbage } from '../tests/support/garbage-answers.js';
import { readCommandLine } from './command-line.mjs';

const { rows: wanted, seed } = await readCommandLine('stress:answers', {
  about: 'Reads and marks rows of garbage (100,000 if no number is given).',
  words: { rows: { kind: 'number', default: 100_000 }, seed: { kind: 'text', default: '1' } },
});
const exam = await drawSmall(loadBank('tests/exam/fixtures/bank'), { variants: 2 });
let [rows, marked, refused, lost] = [0, 0, 0, 0];
for (let file = 0; rows < wanted; file++) {
  const tally = tallyGarbage(exam, seed, file);
  rows += tally.rows;
  marked += tally.marked;
  refused += tally.refused;
  lost += tally.lost;
  if (tally.lost > 0) console.log(`file ${file}: ${tally.lost} of ${tally.rows} rows lost`);
}
console.log(`${rows} rows: ${marked} marked, ${refused} refused, ${lost} lost`);
if (lost > 0) process.exitCode = 1;
