import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { maskOf } from '../../../src/keras/layers/base/masks.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

const kinds = [
  ['Attention', {}],
  ['Attention', { use_scale: true }],
  ['Attention', { score_mode: 'concat' }],
  ['Attention', { score_mode: 'concat', use_scale: true }],
  ['AdditiveAttention', {}],
  ['AdditiveAttention', { use_scale: false }],
] as const;

for (const [className, keywords] of kinds)
  test(`gradients of ${className} ${JSON.stringify(keywords)} agree with difference quotients`, (t) => {
    const complaints = withSession(() => {
      const layer = makeLayer(className, [], keywords);
      return checkGradients(
        (query, value, key) => layer.call([[query, value, key]]) as tf.Tensor,
        [numbers(1, 'q', [2, 2, 3]), numbers(1, 'v', [2, 4, 2]), numbers(1, 'k', [2, 4, 3])],
      );
    });
    t.deepEqual(complaints, []);
  });

for (const className of ['Attention', 'AdditiveAttention'] as const)
  test(`${className}: equal keys are averaged; masked values and queries do not count`, (t) => {
    withSession(() => {
      const layer = makeLayer(className, []);
      const value = tf.tensor3d([1, 2, 3, 4, 50, 60], [1, 3, 2]);
      const mask = [
        tf.tensor2d([[1, 0]], [1, 2], 'bool'),
        tf.tensor2d([[1, 1, 0]], [1, 3], 'bool'),
      ];
      const output = layer.call([[tf.ones([1, 2, 2]), value, tf.ones([1, 3, 2])]], {
        mask,
      }) as tf.Tensor;
      t.deepEqual(valuesOf(output), [2, 3, 0, 0]);
      t.deepEqual(valuesOf(maskOf(output) as tf.Tensor), [1, 0]);
    });
  });

test('with a causal mask, the first query sees the first value only', (t) => {
  withSession(() => {
    const value = numbers(2, 'v', [1, 3, 2]);
    const [output, weights] = makeLayer('Attention', []).call([[value, value]], {
      use_causal_mask: true,
      return_attention_scores: true,
    }) as [tf.Tensor, tf.Tensor];
    t.deepEqual(valuesOf(output).slice(0, 2), valuesOf(value).slice(0, 2));
    t.deepEqual(valuesOf(weights).slice(0, 3), [1, 0, 0]);
  });
});

test('symbolic inputs give symbolic outputs, with the weights where they are asked for', (t) => {
  withSession(() => {
    const [query, value] = [new KerasTensor([null, 2, 4]), new KerasTensor([null, 5, 4])];
    const layer = makeLayer('Attention', [], { dropout: 0.3 });
    t.deepEqual((layer.call([[query, value]]) as KerasTensor).shape, [null, 2, 4]);
    const both = layer.call([[query, value]], { return_attention_scores: true }) as KerasTensor[];
    t.deepEqual(
      both.map(({ shape }) => shape),
      [
        [null, 2, 4],
        [null, 2, 5],
      ],
    );
  });
});

const x = (): tf.Tensor => tf.zeros([1, 3, 4]);

const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
  ['one tensor', () => makeLayer('Attention', []).call([x()]), /Attention.*inputs=\(1, 3, 4\)/s],
  [
    'four tensors',
    () => makeLayer('AdditiveAttention', []).call([[x(), x(), x(), x()]]),
    /AdditiveAttention.*length: 4/,
  ],
  [
    'an unknown score mode',
    () => makeLayer('Attention', [], { score_mode: 'add' }),
    /score_mode=add/,
  ],
  [
    'a mask that is no list',
    () => makeLayer('Attention', []).call([[x(), x()]], { mask: tf.ones([1, 3]) }),
    /mask.*list/,
  ],
];

for (const [what, use, message] of refused)
  test(`refused as Keras refuses it: ${what}`, (t) => {
    withSession(() => {
      const error = t.throws(use, { instanceOf: KerasError, message });
      t.is(error.kind, 'ValueError');
    });
  });
