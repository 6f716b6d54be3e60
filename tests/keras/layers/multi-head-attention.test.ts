import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { session } from '../../../src/keras/base/session.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { maskOf, setMask } from '../../../src/keras/layers/base/masks.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

const attention = (keywords = {}): Layer => makeLayer('MultiHeadAttention', [2, 3], keywords);

/** Output and weights of self-attention. */
const explain = (layer: Layer, x: tf.Tensor, keywords = {}): [tf.Tensor, tf.Tensor] =>
  layer.call([x, x], { return_attention_scores: true, ...keywords }) as [tf.Tensor, tf.Tensor];

test('the weights of each query sum to one, and masked keys get nothing', (t) => {
  withSession(() => {
    const x = numbers(1, 'x', [2, 4, 5]);
    const value_mask = tf.tensor2d([1, 1, 0, 1, 1, 0, 0, 1], [2, 4], 'bool');
    const [output, weights] = explain(attention(), x, { value_mask });
    t.deepEqual(output.shape, [2, 4, 5]);
    t.deepEqual(weights.shape, [2, 2, 4, 4]);
    t.true(valuesOf(tf.sum(weights, -1)).every((sum) => sum === 1));
    const dropped = tf.gather(tf.gather(weights, 0), [2], 2);
    t.deepEqual(new Set(valuesOf(dropped)), new Set([0]));
  });
});

test('with a causal mask, a position does not see what comes after it', (t) => {
  withSession(() => {
    const layer = attention();
    const x = numbers(2, 'x', [1, 4, 5]);
    const changed = tf.concat([tf.slice(x, [0, 0, 0], [1, 3, 5]), tf.ones([1, 1, 5])], 1);
    const first = (each: tf.Tensor): number[] => {
      const output = layer.call([each, each], { use_causal_mask: true }) as tf.Tensor;
      return valuesOf(tf.slice(output, [0, 0, 0], [1, 3, 5]));
    };
    t.deepEqual(first(changed), first(x));
  });
});

test('with a sliding window, a position sees its neighbours only', (t) => {
  withSession(() => {
    const [, weights] = explain(attention({ sliding_window: 2 }), numbers(3, 'x', [1, 4, 5]));
    const seen = valuesOf(tf.gather(tf.gather(weights, 0), 0)).map((each) => (each > 0 ? 1 : 0));
    t.deepEqual(seen, [1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1]);
  });
});

test('weights and output do not depend on whether the weights are asked for', (t) => {
  withSession(() => {
    const layer = attention();
    const x = numbers(4, 'x', [2, 4, 5]);
    const attention_mask = tf.tensor3d(
      Array.from({ length: 16 }, (_, i) => (i % 3 ? 1 : 0)),
      [1, 4, 4],
    );
    const plain = layer.call([x, x], { attention_mask }) as tf.Tensor;
    t.deepEqual(valuesOf(plain), valuesOf(explain(layer, x, { attention_mask })[0]));
  });
});

test('the mask of the query goes on, and the projections do not complain of it', (t) => {
  withSession(() => {
    const x = numbers(5, 'x', [1, 3, 5]);
    setMask(x, tf.tensor2d([[1, 1, 0]], [1, 3], 'bool'));
    const output = attention().call([x, x]) as tf.Tensor;
    t.deepEqual(valuesOf(maskOf(output) as tf.Tensor), [1, 1, 0]);
    t.deepEqual(session().warnings, []);
  });
});

test('gradients agree with difference quotients, those of gradients too', (t) => {
  const complaints = withSession(() => {
    const layer = attention({ use_gate: true });
    const run = (query: tf.Tensor, value: tf.Tensor): tf.Tensor =>
      layer.call([query, value]) as tf.Tensor;
    const inputs = [numbers(6, 'query', [1, 2, 3]), numbers(6, 'value', [1, 3, 3])] as const;
    run(...inputs);
    return [
      ...checkGradients((query, value) => run(query, value), inputs),
      ...checkGradients(
        tf.grad((query) => tf.sum(tf.square(run(query, inputs[1])))),
        [inputs[0]],
      ),
    ];
  });
  t.deepEqual(complaints, []);
});

test('attention runs along the axes that are asked for', (t) => {
  withSession(() => {
    const x = numbers(7, 'x', [2, 3, 4, 5]);
    for (const [axes, shape] of [
      [[2], [2, 3, 2, 4, 4]],
      [[-3], [2, 4, 2, 3, 3]],
      [
        [1, 2],
        [2, 2, 3, 4, 3, 4],
      ],
    ] as const) {
      const [output, weights] = explain(attention({ attention_axes: axes }), x);
      t.deepEqual(output.shape, x.shape);
      t.deepEqual(weights.shape, shape as never);
    }
  });
});

test('the softmax and dropout layers inside are counted in automatic names', (t) => {
  withSession(() => {
    attention().buildFor({ query_shape: [null, 4, 5], value_shape: [null, 4, 5] });
    t.is(makeLayer('Softmax', []).name, 'softmax_1');
    t.is(session().names.next('dropout'), 'dropout_1');
  });
});

test('dropout changes the output in training only, repeatably after set_random_seed', (t) => {
  const run = (): number[][] =>
    withSession(() => {
      session().setRandomSeed(3);
      const layer = attention({ dropout: 0.5 });
      const x = numbers(8, 'x', [1, 4, 5]);
      return [true, true, false].map((training) =>
        valuesOf(layer.call([x, x], { training }) as tf.Tensor),
      );
    });
  const [first, second, still] = run();
  t.notDeepEqual(first, second);
  t.notDeepEqual(first, still);
  t.deepEqual(run(), [first, second, still]);
});

const x = (): tf.Tensor => tf.zeros([1, 3, 4]);

const refused: readonly (readonly [string, () => unknown, string, RegExp])[] = [
  ['no value', () => attention().call([x()]), 'TypeError', /'value'/],
  ['no key_dim', () => makeLayer('MultiHeadAttention', [2]), 'TypeError', /key_dim/],
  ['no head', () => makeLayer('MultiHeadAttention', [0, 2]), 'ValueError', /num_heads=0/],
  [
    'a fraction as key_dim',
    () => makeLayer('MultiHeadAttention', [2, 1.5]),
    'ValueError',
    /key_dim=1\.5/,
  ],
  [
    'another batch size',
    () => attention().call([x(), tf.zeros([2, 3, 4])]),
    'InvalidArgumentError',
    /MultiHeadAttention.*batch/s,
  ],
  [
    'keys and values of other lengths',
    () => {
      const symbols = [3, 5, 6].map((steps) => new KerasTensor([null, steps, 4]));
      return attention().call(symbols);
    },
    'ValueError',
    /value.*key.*\(None, 5, 4\).*\(None, 6, 4\)/s,
  ],
];

for (const [what, use, kind, message] of refused)
  test(`refused as Keras refuses it: ${what}`, (t) => {
    withSession(() => {
      const error = t.throws(use, { instanceOf: KerasError, message });
      t.is(error.kind, kind as never);
    });
  });
