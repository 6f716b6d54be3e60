import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { float } from '../../../src/keras/base/float.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { construct } from '../../../src/keras/base/construct.js';
import { GradientTape } from '../../../src/keras/graph/tape.js';
import { Dense } from '../../../src/keras/layers/dense.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const variable = (values: number[], trainable = true): Variable =>
  new Variable(tf.tensor1d(values), { name: 'w', path: 'w', trainable });
const numbers = (value: unknown): number[] => [...(value as tf.Tensor).dataSync()];
const close = (one: number[], other: number[]): boolean =>
  one.length === other.length &&
  one.every((each, index) => Math.abs(each - (other[index] ?? NaN)) < 1e-4);

test('a tape differentiates what was computed between start and stop', (t) => {
  withSession(() => {
    const w = variable([1, 2]);
    const tape = new GradientTape();
    tape.start();
    const y = tf.sum(tf.mul(tf.square(w.value), 3));
    tape.stop();
    t.deepEqual(numbers(tape.gradient(y, w)), [6, 12]);
  });
});

/** Second derivatives of functions whose gradient needs the function's own value. */
const seconds = [
  ['exp', (x: number) => Math.exp(x)],
  ['tanh', (x: number) => -2 * Math.tanh(x) * (1 - Math.tanh(x) * Math.tanh(x))],
  ['sigmoid', (x: number) => sigmoid(x) * (1 - sigmoid(x)) * (1 - 2 * sigmoid(x))],
  ['square', () => 2],
  ['log', (x: number) => -1 / (x * x)],
] as const;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

for (const [name, second] of seconds)
  test(`tapes inside each other give the second derivative of ${name}`, (t) => {
    withSession(() => {
      const w = variable([0.5, 1.2]);
      const outer = new GradientTape();
      const inner = new GradientTape();
      outer.start();
      inner.start();
      const y = callOpByName(name, [w.value]);
      inner.stop();
      const first = inner.gradient(y, w);
      outer.stop();
      t.true(close(numbers(outer.gradient(first, w)), [second(0.5), second(1.2)]));
    });
  });

test('a persistent tape answers again; another one does not', (t) => {
  withSession(() => {
    const w = variable([3]);
    const once = new GradientTape();
    const often = new GradientTape({ persistent: true });
    once.start();
    often.start();
    const y = tf.square(w.value);
    const z = tf.mul(y, w.value);
    often.stop();
    once.stop();
    t.deepEqual(numbers(often.gradient(y, w)), [6]);
    t.deepEqual(numbers(often.gradient(z, w)), [27]);
    t.deepEqual(numbers(often.gradient(z, y)), [3]);
    t.deepEqual(numbers(once.gradient(z, w)), [27]);
    t.throws(() => once.gradient(z, w), { message: /can only be used to compute one set/ });
    often.dispose();
  });
});

test('constants count only if they are watched, variables only if they learn', (t) => {
  withSession(() => {
    const [w, fixed] = [variable([2]), variable([5], false)];
    const [watched, plain] = [tf.tensor1d([3]), tf.tensor1d([4])];
    const tape = new GradientTape();
    tape.start();
    tape.watch(watched);
    const y = tf.mul(tf.mul(w.value, fixed.value), tf.mul(watched, plain));
    tape.stop();
    const found = tape.gradient(y, { w, fixed, watched, plain }) as Record<
      string,
      tf.Tensor | null
    >;
    t.deepEqual(numbers(found.w), [60]);
    t.deepEqual(numbers(found.watched), [40]);
    t.is(found.fixed, null);
    t.is(found.plain, null);
  });
});

test('sources without a part in the target give null, or zeros if that is asked for', (t) => {
  withSession(() => {
    const [w, other] = [variable([2]), variable([1, 1])];
    const tape = new GradientTape({ persistent: true });
    tape.start();
    const y = tf.square(w.value);
    tape.stop();
    t.deepEqual((tape.gradient(y, [w, other]) as unknown[])[1], null);
    const zeros = tape.gradient(y, [w, other], { unconnected: 'zero' }) as tf.Tensor[];
    t.deepEqual(numbers(zeros[1]), [0, 0]);
    tape.dispose();
  });
});

test('several targets are added up, each with the gradient that comes in', (t) => {
  withSession(() => {
    const w = variable([1, 2]);
    const tape = new GradientTape({ persistent: true });
    tape.start();
    const targets = [tf.square(w.value), tf.mul(w.value, 10)];
    tape.stop();
    t.deepEqual(numbers(tape.gradient(targets, w)), [12, 14]);
    const outputGradients = [tf.tensor1d([1, 0]), tf.tensor1d([0, 1])];
    t.deepEqual(numbers(tape.gradient(targets, w, { outputGradients })), [2, 10]);
    t.throws(() => tape.gradient(targets, w, { outputGradients: [tf.ones([3]), tf.ones([2])] }));
    tape.dispose();
  });
});

test('nothing flows back through stop_gradient, questions and pauses of the tape', (t) => {
  withSession(() => {
    const w = variable([2]);
    const tape = new GradientTape();
    tape.start();
    const held = callOpByName('stop_gradient', [w.value]) as tf.Tensor;
    const asked = callOpByName('greater', [w.value, float(1)]) as tf.Tensor;
    const paused = tape.stopRecording(() => tf.mul(w.value, 7));
    const y = tf.add(tf.mul(w.value, held), tf.mul(tf.cast(asked, 'float32'), paused));
    tape.stop();
    t.deepEqual(numbers(tape.gradient(y, w)), [2]);
  });
});

test('a variable that has been changed meanwhile still has its gradient', (t) => {
  withSession(() => {
    const w = variable([2]);
    const tape = new GradientTape();
    tape.start();
    const y = tf.square(w.value);
    tape.stop();
    w.assign(tf.tensor1d([100]));
    t.deepEqual(numbers(tape.gradient(y, w)), [4]);
  });
});

test('tapes leave nothing behind', (t) => {
  withSession(() => {
    const dense = construct(Dense, [3], { activation: 'tanh' });
    const x = tf.ones([2, 4]);
    dense.call([x]);
    const before = tf.memory().numTensors;
    for (let round = 0; round < 3; round++) {
      const tape = new GradientTape();
      const y = run(tape, () => dense.call([x]) as tf.Tensor);
      const gradients = tape.gradient(y, [...dense.trainableWeights]) as tf.Tensor[];
      tf.dispose([y, ...gradients]);
      const unused = new GradientTape();
      tf.dispose(run(unused, () => dense.call([x]) as tf.Tensor));
      unused.dispose();
    }
    t.is(tf.memory().numTensors, before);
  });
});

function run<Result>(tape: GradientTape, work: () => Result): Result {
  tape.start();
  try {
    return work();
  } finally {
    tape.stop();
  }
}

test('a tape that runs cannot be started, one that does not cannot be stopped', (t) => {
  withSession(() => {
    const tape = new GradientTape();
    t.throws(
      () => {
        tape.stop();
      },
      { message: /not recording/ },
    );
    tape.start();
    t.throws(
      () => {
        tape.start();
      },
      { message: /still recording/ },
    );
    tape.stop();
    tape.dispose();
  });
});
