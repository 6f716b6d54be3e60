import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { float } from '../../../src/keras/base/float.js';
import { KerasError, type ErrorKind } from '../../../src/keras/base/errors.js';
import { compileLoss } from '../../../src/keras/losses/compile-loss.js';
import type { Tensors } from '../../../src/keras/training/compiled.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const names = ['a', 'b'];
const zeros = (): tf.Tensor[] => [tf.zeros([2, 1]), tf.zeros([2, 3])];
/** Errors 2 and 3: squared 4 and 9. */
const off = (): tf.Tensor[] => [tf.fill([2, 1], 2), tf.fill([2, 3], 3)];

function total(
  loss: unknown,
  weights: unknown = null,
  yTrue: () => Tensors = zeros,
): readonly [number | null, Record<string, unknown>] {
  return tf.tidy(() => {
    const compiled = compileLoss(loss, weights, names);
    const value = compiled.total(yTrue(), off(), null);
    return [value?.dataSync()[0] ?? null, Object.fromEntries(compiled.results())] as never;
  });
}

test('losses of several outputs are added up, with their weights in the total only', (t) => {
  withSession(() => {
    t.deepEqual(total('mse'), [13, { a_loss: 4, b_loss: 9 }]);
    t.deepEqual(total(['mse', 'mae']), [7, { a_loss: 4, b_loss: 3 }]);
    t.deepEqual(total({ b: 'mae', a: 'mse' }), [7, { a_loss: 4, b_loss: 3 }]);
    t.deepEqual(total(['mse', 'mae'], [0.5, float(2)]), [8, { a_loss: 4, b_loss: 3 }]);
    t.deepEqual(total({ b: 'mae', a: 'mse' }, { b: 0.5, a: float(2) }), [
      9.5,
      { a_loss: 4, b_loss: 3 },
    ]);
    t.deepEqual(total('mse', [0.5]), [6.5, { a_loss: 4, b_loss: 9 }]);
  });
});

test('outputs may go without a loss, and without labels then', (t) => {
  withSession(() => {
    t.deepEqual(total(['mse', null]), [4, {}]);
    t.deepEqual(
      total([null, 'mae'], null, () => tf.zeros([2, 3])),
      [3, {}],
    );
    t.deepEqual(total(['mse']), [4, {}]);
  });
});

test('labels may be a dictionary by the names of the outputs', (t) => {
  withSession(() => {
    const [value] = total('mse', null, () => ({ b: tf.ones([2, 3]), a: tf.zeros([2, 1]) }));
    t.is(value, 8);
  });
});

test('losses of outputs are means over batches that count the same', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const compiled = compileLoss('mae', null, names);
      compiled.total(zeros(), off(), null);
      compiled.total(
        [tf.zeros([1, 1]), tf.zeros([1, 3])],
        [tf.ones([1, 1]), tf.ones([1, 3])],
        null,
      );
      t.deepEqual(compiled.results(), [
        ['a_loss', 1.5],
        ['b_loss', 2],
      ]);
      compiled.reset();
      t.deepEqual(compiled.results(), [
        ['a_loss', 0],
        ['b_loss', 0],
      ]);
    });
  });
});

test('a single output has no loss of its own, and a list counts its first loss', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const loss of ['mse', ['mse'], { out: 'mse' }, ['mse', 'mae']]) {
        const compiled = compileLoss(loss, null, ['out']);
        const value = compiled.total(tf.zeros([2, 1]), tf.fill([2, 1], 2), tf.tensor([1, 3]));
        t.deepEqual(Array.from(value?.dataSync() ?? []), [8]);
      }
    });
  });
});

test('crossentropy becomes the one that fits the shapes', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const thirds = tf.fill([2, 3], 1 / 3);
      for (const [labels, outputs] of [
        [tf.tensor([0, 2]), thirds],
        [tf.tensor([[0], [2]]), thirds],
        [
          tf.tensor([
            [1, 0, 0],
            [0, 0, 1],
          ]),
          thirds,
        ],
        [tf.tensor([[1], [1]]), tf.fill([2, 1], 1 / 3)],
      ] as const) {
        const value = compileLoss('CrossEntropy', null, ['out']).total(labels, outputs, null);
        t.true(Math.abs((value?.dataSync()[0] ?? 0) - Math.log(3)) < 1e-6);
      }
    });
  });
});

const refused: readonly (readonly [unknown, unknown, ErrorKind, RegExp])[] = [
  [{ a: 'mse', c: 'mse' }, null, 'ValueError', /Expected keys \['a', 'b'\] in loss dict/],
  [['mse', 'mse', 'mse'], null, 'KeyError', /The path: \(2,\)/],
  ['nope', null, 'ValueError', /Could not interpret loss identifier: nope/],
  ['mse', [1, 2, 3], 'ValueError', /got 1 losses and 3 weights/],
  ['mse', 2, 'ValueError', /Expected `loss_weights` argument to be a float.*<class 'int'>/],
  [{ a: 'mse', b: 'mse' }, { a: 0.5 }, 'KeyError', /'b'/],
];

refused.forEach(([loss, weights, kind, message]) => {
  test(`refused: ${message.source}`, (t) => {
    withSession(() => {
      const error = t.throws(() => total(loss, weights), { instanceOf: KerasError, message });
      t.is(error.kind, kind);
    });
  });
});

test('labels of another width are found before the first step', (t) => {
  withSession(() => {
    const error = t.throws(() => total('mse', null, () => [tf.zeros([2, 1]), tf.zeros([2, 2])]), {
      instanceOf: KerasError,
      message: /Dimensions must be equal, but are 2 and 3/,
    });
    t.is(error.kind, 'ValueError');
  });
});
