import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../../src/keras/base/errors.js';
import { Float } from '../../../../src/keras/base/float.js';
import { session } from '../../../../src/keras/base/session.js';
import type { Arguments } from '../../../../src/keras/base/signature.js';
import { KerasTensor } from '../../../../src/keras/graph/keras-tensor.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../../support/spatial-layers.js';

await startTestEngine();

const shapes = [
  {
    name: 'Conv1D',
    args: [4, 3],
    keywords: { padding: 'CAUSAL', strides: 2 },
    input: [null, 9, 2],
    output: [null, 5, 4],
  },
  {
    name: 'Conv2D',
    args: [4, 3],
    keywords: {},
    input: [null, null, 8, 2],
    output: [null, null, 6, 4],
  },
  {
    name: 'Conv3D',
    args: [4, 2],
    keywords: { strides: [1, 2, 2] },
    input: [null, 4, 5, 6, 1],
    output: [null, 3, 2, 3, 4],
  },
  {
    name: 'Conv2DTranspose',
    args: [4, 3],
    keywords: { strides: 2 },
    input: [null, 4, null, 2],
    output: [null, 9, null, 4],
  },
  {
    name: 'DepthwiseConv2D',
    args: [2],
    keywords: { depth_multiplier: 3 },
    input: [null, 4, 4, 2],
    output: [null, 3, 3, 6],
  },
  {
    name: 'SeparableConv1D',
    args: [5, 3],
    keywords: { dilation_rate: 2, strides: 2 },
    input: [null, 9, 2],
    output: [null, 3, 5],
  },
  {
    name: 'Conv2D',
    args: [4, 3],
    keywords: { data_format: 'Channels_First' },
    input: [null, 2, 8, 7],
    output: [null, 4, 6, 5],
  },
] as const;

for (const { name, args, keywords, input, output } of shapes)
  test(`${name}(${JSON.stringify(args)}, ${JSON.stringify(keywords)}) of ${JSON.stringify(input)}`, (t) => {
    withSession(() => {
      const made = makeLayer(name, args, keywords).call([new KerasTensor(input)]) as KerasTensor;
      t.deepEqual(made.shape, output);
    });
  });

const refusals: readonly [string, unknown[], Arguments, number[] | null, string, RegExp][] = [
  ['Conv2D', [0, 3], {}, null, 'ValueError', /`filters`.*Received filters=0/],
  ['Conv2D', [-3, 3], {}, null, 'ValueError', /`filters`.*Received filters=-3/],
  ['Conv2D', [2.5, 3], {}, null, 'ValueError', /groups=1, filters=2.5/],
  ['Conv2D', [NaN, 3], {}, null, 'ValueError', /filters=nan/],
  ['Conv2D', ['2', 3], {}, null, 'TypeError', /`filters` must be an integer/],
  [
    'Conv2D',
    [new Float(2), 3],
    {},
    [1, 5, 5, 1],
    'ValueError',
    /layer 'conv2d'.*invalid dimension '2.0'/,
  ],
  ['Conv2D', [1e9, 3], {}, [1, 5, 5, 1], 'BudgetError', /'conv2d'/],
  [
    'Conv2D',
    [2, 3],
    { strides: 2, dilation_rate: 2 },
    null,
    'ValueError',
    /`strides > 1` not supported/,
  ],
  ['Conv2D', [2, 3], { padding: 'causal' }, null, 'ValueError', /`padding`.*Received: causal/],
  ['Conv2D', [2, 3], { padding: null }, null, 'AttributeError', /'lower'/],
  ['Conv2D', [3, 3], { groups: 2 }, null, 'ValueError', /groups=2, filters=3/],
  ['Conv2D', [2, 3], { groups: 0 }, null, 'ValueError', /groups=0/],
  ['Conv2D', [4, 3], { groups: 2 }, [1, 5, 5, 3], 'ValueError', /'conv2d'.*groups=2.*3 channels/],
  [
    'Conv2D',
    [2, 5],
    {},
    [1, 3, 3, 1],
    'ValueError',
    /would be zero or negative.*kernel shape=\(5, 5, 1, 2\)/,
  ],
  ['Conv2D', [2, 2], {}, [1, 2, 5, 5, 1], 'ValueError', /Kernel shape must have the same length/],
  ['Conv2DTranspose', [2.5, 3], {}, [1, 5, 5, 1], 'ValueError', /invalid dimension '2.5'/],
  ['Conv2DTranspose', [2, 3], {}, [1, 2, 5, 5, 1], 'IndexError', /2 spatial axes/],
  [
    'Conv2DTranspose',
    [2, 3],
    { strides: 2, output_padding: 2 },
    null,
    'ValueError',
    /`output_padding` is 2/,
  ],
  ['DepthwiseConv2D', [3], { depth_multiplier: 0 }, null, 'ValueError', /depth_multiplier=0/],
  ['SeparableConv1D', [2, 3], { padding: 'causal' }, null, 'ValueError', /Received: causal/],
];

for (const [name, args, keywords, input, kind, message] of refusals)
  test(`${name}(${String(args)}, ${JSON.stringify(keywords)}) raises ${kind}`, (t) => {
    withSession(() => {
      const error = t.throws(
        () => {
          const layer = makeLayer(name, args, keywords);
          if (input !== null) layer.call([tf.zeros(input)]);
        },
        { instanceOf: KerasError, message },
      );
      t.is(error.kind, kind as KerasError['kind']);
    });
  });

test('channels of an unknown number are refused by name', (t) => {
  withSession(() => {
    const input = new KerasTensor([null, 5, 5, null]);
    t.throws(() => makeLayer('Conv2D', [2, 3]).call([input]), {
      message: /'conv2d' must be known/,
    });
  });
});

test('a layer that was built for larger inputs refuses too small ones', (t) => {
  withSession(() => {
    const layer = makeLayer('Conv2D', [2, 3]);
    layer.call([new KerasTensor([null, null, null, 1])]);
    t.throws(() => layer.call([tf.zeros([1, 2, 2, 1])]), { message: /zero or negative/ });
  });
});

test("the session's order of axes counts where the layer has none", (t) => {
  withSession(() => {
    session().imageDataFormat = 'channels_first';
    const layer = makeLayer('Conv2D', [4, 3]);
    t.is(layer.getConfig().data_format, 'channels_first');
    t.deepEqual(callFlat(layer, tf.ones([1, 2, 5, 7]))[0]?.shape, [1, 4, 3, 5]);
  });
});

test('with channels first, softmax works along the columns and the bias is that of the filters', (t) => {
  withSession(() => {
    const layer = makeLayer('Conv2D', [2, 1], {
      data_format: 'channels_first',
      activation: 'softmax',
    });
    const [y] = callFlat(layer, tf.ones([1, 3, 2, 4])) as [tf.Tensor];
    t.deepEqual(y.shape, [1, 2, 2, 4]);
    t.true(valuesOf(tf.sum(y, -1)).every((sum) => sum === 1));
    layer.weights[1]?.assignValues([1, 2]);
    layer.weights[0]?.assignValues([0, 0, 0, 0, 0, 0]);
    const plain = makeLayer('Conv2D', [2, 1], { data_format: 'channels_first' });
    plain.call([tf.ones([1, 3, 2, 4])]);
    plain.weights.forEach((weight, index) => {
      weight.assign(tf.clone(layer.weights[index]?.value as tf.Tensor));
    });
    t.deepEqual(
      valuesOf(plain.call([tf.ones([1, 3, 1, 4])]) as tf.Tensor),
      [1, 1, 1, 1, 2, 2, 2, 2],
    );
    // Real Keras takes two columns for the channels of two filters.
    t.deepEqual(
      valuesOf(plain.call([tf.ones([1, 3, 2, 2])]) as tf.Tensor),
      [1, 2, 1, 2, 1, 2, 1, 2],
    );
  });
});
