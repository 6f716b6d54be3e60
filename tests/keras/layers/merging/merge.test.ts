import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import type { Arguments } from '../../../../src/keras/base/signature.js';
import { maskOf, setMask } from '../../../../src/keras/layers/base/masks.js';
import { checkGradients } from '../../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

await startTestEngine();

const spread = (shape: number[], phase = 0): tf.Tensor =>
  tf.tensor(
    Float32Array.from(
      { length: tf.util.sizeFromShape(shape) },
      (_, i) => Math.sin(1.3 * i + phase) * 2,
    ),
    shape,
  );

const cases: readonly (readonly [string, Arguments, number[], number[], number[]])[] = [
  ['Add', {}, [2, 3, 2], [2, 1, 2], [2, 3, 2]],
  ['Add', {}, [2, 3, 4], [2, 4], [2, 3, 4]],
  ['Subtract', {}, [2, 3], [2, 3], [2, 3]],
  ['Multiply', {}, [2, 3], [2, 1], [2, 3]],
  ['Average', {}, [2, 3], [2, 3], [2, 3]],
  ['Maximum', {}, [2, 3], [2, 3], [2, 3]],
  ['Minimum', {}, [2, 3], [2, 3], [2, 3]],
  ['Concatenate', { axis: -2 }, [2, 3, 2], [2, 1, 2], [2, 4, 2]],
  ['Dot', { axes: 1 }, [2, 3], [2, 3], [2, 1]],
  ['Dot', { axes: [2, 1], normalize: true }, [2, 4, 3], [2, 3], [2, 4]],
  ['Dot', { axes: [3, 1] }, [2, 2, 4, 3], [2, 3, 5], [2, 2, 4, 5]],
  ['Dot', { axes: [1, 2] }, [2, 3, 4], [2, 5, 3], [2, 4, 5]],
];

for (const [name, options, one, other, shape] of cases)
  test(`${name} ${JSON.stringify(options)} of ${one.join('x')} and ${other.join('x')}`, (t) => {
    withSession(() => {
      const layer = makeLayer(name, [], options);
      const run = (x: tf.Tensor, y: tf.Tensor): tf.Tensor => callLayer(layer, [x, y]);
      t.deepEqual(run(spread(one), spread(other, 1)).shape, shape);
      t.deepEqual(checkGradients(run, [spread(one), spread(other, 1)]), []);
    });
  });

test('masks are joined', (t) => {
  withSession(() => {
    const masked = (mask: readonly number[]): tf.Tensor => {
      const x = tf.ones([1, 3, 2]);
      setMask(x, tf.tensor([...mask], [1, 3], 'bool'));
      return x;
    };
    const maskAfter = (name: string, options: Arguments, inputs: tf.Tensor[]): unknown =>
      (maskOf(callLayer(makeLayer(name, [], options), inputs)) as tf.Tensor | null)?.arraySync() ??
      null;
    const inputs = [masked([1, 0, 0]), masked([0, 1, 0])];
    for (const name of ['Add', 'Multiply', 'Maximum', 'Average'])
      t.deepEqual(maskAfter(name, {}, inputs), [[1, 1, 0]], name);
    t.deepEqual(maskAfter('Concatenate', { axis: 1 }, inputs), [[1, 0, 0, 0, 1, 0]]);
    t.deepEqual(maskAfter('Concatenate', { axis: 1 }, [masked([0, 0, 1]), tf.ones([1, 1, 2])]), [
      [0, 0, 1, 1],
    ]);
    t.is(maskAfter('Add', {}, [masked([1, 0, 0]), tf.ones([1, 3, 2])]), null);
  });
});

test('an entry that a mask leaves out counts as 1 in a product', (t) => {
  withSession(() => {
    const [x, y] = [tf.fill([1, 2, 1], 2), tf.fill([1, 2, 1], 3)];
    setMask(x, tf.tensor([1, 0], [1, 2], 'bool'));
    t.deepEqual(callLayer(makeLayer('Multiply'), [x, y]).arraySync(), [[[6], [3]]]);
  });
});

const wrong: readonly (readonly [string, Arguments, unknown, RegExp])[] = [
  ['Add', {}, () => tf.ones([2, 3]), /merge layer should be called on a list.*\(2, 3\)/],
  ['Add', {}, () => [tf.ones([2, 3]), tf.ones([2, 4])], /incompatible shapes.*\(3,\) and \(4,\)/],
  ['Add', {}, () => [tf.ones([2, 3]), tf.ones([3, 3])], /different batch sizes/],
  ['Subtract', {}, () => [tf.ones([2, 3]), tf.ones([2, 3]), tf.ones([2, 3])], /exactly 2 inputs/],
  ['Concatenate', {}, () => tf.ones([2, 3]), /list of at least 1 input/],
  [
    'Concatenate',
    {},
    () => [tf.ones([2, 3, 4]), tf.ones([2, 4, 4])],
    /matching shapes except.*\[\(2, 3, 4\), \(2, 4, 4\)\]/,
  ],
  [
    'Dot',
    { axes: 1 },
    () => [tf.ones([2, 3]), tf.ones([2, 4])],
    /axis values 3 \(at axis 1\) != 4 \(at axis 1\)/,
  ],
  ['Dot', { axes: 0 }, () => [tf.ones([2, 3]), tf.ones([2, 3])], /over axis 0/],
];

for (const [name, options, inputs, message] of wrong)
  test(`${name} refuses inputs: ${message.source}`, (t) => {
    withSession(() => {
      t.throws(() => callLayer(makeLayer(name, [], options), (inputs as () => unknown)()), {
        message,
      });
    });
  });
