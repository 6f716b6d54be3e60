import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { probeGrader } from '../support/grade-probe.js';

type Row = readonly [student: string, end: string, marks: string, misconceptions: string];

/** What the programs of the sample class are worth, by reading them, and the misconceptions that they show. */
const expected: readonly Row[] = [
  ['2026001', 'done', '20', ''],
  ['2026002', 'done', '20', ''],
  ['2026003', 'raised', '15.1', 'missing-flatten'],
  ['2026004', 'done', '19.5', 'softmax-with-from-logits'],
  ['2026005', 'raised', '16.5', 'integer-labels-with-categorical'],
  ['2026006', 'done', '12.86', 'not-scaled'],
  ['2026007', 'done', '13.64', 'relu-at-output, epochs-batch-size-swapped'],
  ['2026008', 'raised', '12', 'never-compiled'],
  ['2026009', 'raised', '2.79', ''],
  ['2026010', 'done', '0', ''],
  ['2026011', 'done', '4.79', 'never-fitted'],
  ['2026012', 'limit', '12', ''],
];

test('the sample class has the marks that its programs have earned', async (t) => {
  t.timeout(300_000);
  const grader = await probeGrader('mnist-cnn', 6);
  try {
    const found: Row[] = [];
    for (const [student] of expected) {
      const source = readFileSync(path.join('examples', 'submissions', `${student}.py`));
      const { marks, evidence, judgement } = await grader.grade({
        name: student,
        source,
        marks: '',
      });
      const shown = judgement.misconceptions.map(({ id }) => id).join(', ');
      found.push([student, evidence.end.kind, marks, shown]);
    }
    t.deepEqual(found, expected);
  } finally {
    await grader.close();
  }
});
