import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import type { Arguments } from '../../../../src/keras/base/signature.js';
import { KerasTensor } from '../../../../src/keras/graph/keras-tensor.js';
import type { Nested } from '../../../../src/keras/graph/nested.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import { SubclassedLayer } from '../../../../src/keras/layers/base/subclassed-layer.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { makeLayer } from '../../../support/make-layer.js';

await startTestEngine();

/** Two dense layers, one after the other. */
class Pair extends SubclassedLayer {
  static override readonly className = 'Pair';
  readonly first: Layer;
  readonly second: Layer;

  constructor() {
    super({});
    this.first = this.track(makeLayer('Dense', [5], { activation: 'relu' }));
    this.second = this.track(makeLayer('Dense', [2]));
  }

  protected override forward({ inputs }: Arguments): Nested<tf.Tensor> {
    return this.second.call([this.first.call([inputs])]) as Nested<tf.Tensor>;
  }
}

test('a layer made of layers is built by a symbolic call, and its weights get its path', (t) => {
  withSession(() => {
    const pair = new Pair();
    const output = pair.call([new KerasTensor([null, 3])]) as KerasTensor;
    t.deepEqual(output.shape, [null, 2]);
    t.deepEqual(
      pair.weights.map(({ path, shape }) => [path, shape]),
      [
        ['pair/dense/kernel', [3, 5]],
        ['pair/dense/bias', [5]],
        ['pair/dense_1/kernel', [5, 2]],
        ['pair/dense_1/bias', [2]],
      ],
    );
  });
});

test('it computes on numbers what the layers inside compute', (t) => {
  withSession(() => {
    const pair = new Pair();
    const x = tf.tensor2d([[1, -2, 3]]);
    const whole = pair.call([x]) as tf.Tensor;
    const parts = pair.second.call([pair.first.call([x])]) as tf.Tensor;
    t.deepEqual([...whole.dataSync()], [...parts.dataSync()]);
    t.is(pair.countParams(), 3 * 5 + 5 + 5 * 2 + 2);
  });
});
