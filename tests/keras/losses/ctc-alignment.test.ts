import fc from 'fast-check';
import test from 'ava';
import { alignCtc } from '../../../src/keras/losses/ctc-alignment.js';

/** All ways to choose a class for each step. */
const paths = (steps: number, classes: number): number[][] =>
  steps === 0
    ? [[]]
    : paths(steps - 1, classes).flatMap((path) =>
        Array.from({ length: classes }, (_, last) => [...path, last]),
      );

/** The labels that a path stands for: repetitions are one, blanks none. */
const labelsOf = (path: readonly number[]): number[] =>
  path.filter((label, step) => label !== 0 && label !== path[step - 1]);

/** The definition, by trying all paths. */
function lossByTrying(
  logits: readonly number[],
  classes: number,
  labels: readonly number[],
): number {
  const steps = logits.length / classes;
  const rows = Array.from({ length: steps }, (_, step) => {
    const powers = logits.slice(step * classes, (step + 1) * classes).map(Math.exp);
    const sum = powers.reduce((all, power) => all + power, 0);
    return powers.map((power) => power / sum);
  });
  const fitting = paths(steps, classes).filter((path) => labelsOf(path).join() === labels.join());
  const probability = fitting.reduce(
    (sum, path) =>
      sum + path.reduce((product, label, step) => product * (rows[step]?.[label] ?? 0), 1),
    0,
  );
  return -Math.log(probability);
}

const sequence = fc.record({
  logits: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 12, maxLength: 12 }),
  labels: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
});

test('the loss is that of all paths that stand for the labels', (t) => {
  fc.assert(
    fc.property(sequence, ({ logits, labels }) => {
      const { loss } = alignCtc({ logits, steps: 4, classes: 3 }, labels);
      return Math.abs(loss - lossByTrying(logits, 3, labels)) < 1e-9;
    }),
    { numRuns: 60, seed: 5 },
  );
  t.pass();
});

test('labels that do not fit into the steps have an infinite loss', (t) => {
  t.is(alignCtc({ logits: [0, 0, 0], steps: 1, classes: 3 }, [1, 2]).loss, Infinity);
});
