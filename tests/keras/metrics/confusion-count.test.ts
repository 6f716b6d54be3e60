import fc from 'fast-check';
import test from 'ava';
import { countConfusions } from '../../../src/keras/metrics/confusion-count.js';
import { evenThresholds } from '../../../src/keras/metrics/thresholds.js';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';

/** Predictions that lie on no threshold: there buckets and comparisons agree. */
const sample = fc.record({
  label: fc.integer({ min: 0, max: 1 }),
  prediction: fc.integer({ min: 0, max: 39 }).map((n) => (n + 0.5) / 40),
  weight: fc.integer({ min: 0, max: 4 }).map((n) => n / 2),
});

test('counting by buckets is counting by comparing', (t) => {
  inSession(new Session({ seed: 'test', classes }), () => {
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: 2, maxLength: 30 }),
        fc.boolean(),
        (samples, apart) => {
          const batch = {
            labels: samples.map(({ label }) => label),
            predictions: samples.map(({ prediction }) => prediction),
            weights: samples.map(({ weight }) => weight),
            columns: 2,
          };
          const even = evenThresholds(11);
          const quick = countConfusions(batch, even, apart);
          t.deepEqual(quick, countConfusions(batch, { ...even, areEven: false }, apart));
          const sum = quick.true_positives[0] === undefined ? 0 : quick.true_positives.length;
          t.is(sum, apart ? 22 : 11);
        },
      ),
      { numRuns: 100, seed: 3 },
    );
  });
});

test('all four counts add up to the weights at each threshold', (t) => {
  const batch = {
    labels: [1, 0, 1, 1],
    predictions: [0.2, 0.9, 0.5, 0.7],
    weights: [1, 2, 3, 4],
    columns: 1,
  };
  const counts = countConfusions(batch, { values: [0.4, 0.6], areEven: false }, false);
  t.deepEqual([...counts.true_positives], [7, 4]);
  t.deepEqual([...counts.false_positives], [2, 2]);
  t.deepEqual([...counts.true_negatives], [0, 0]);
  t.deepEqual([...counts.false_negatives], [1, 4]);
});
