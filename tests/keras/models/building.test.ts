import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import type { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { Dense } from '../../../src/keras/layers/dense.js';
import { input } from '../../../src/keras/layers/input-layer.js';
import { cloneModel } from '../../../src/keras/models/clone-model.js';
import { Functional } from '../../../src/keras/models/functional/functional.js';
import { Sequential } from '../../../src/keras/models/sequential/sequential.js';
import { SubclassedModel } from '../../../src/keras/models/subclassed-model.js';
import { modelFromJson, modelToJson } from '../../../src/keras/models/saving/model-json.js';
import { getWeights, setWeights } from '../../../src/keras/models/weights.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const dense = (units: number, more: Arguments = {}): Dense => construct(Dense, [units], more);
const on = (layer: { call(args: readonly unknown[]): unknown }, x: unknown): KerasTensor =>
  layer.call([x]) as KerasTensor;
const functional = (inputs: unknown, outputs: unknown, name?: string): Functional =>
  construct(Functional, [inputs, outputs], name === undefined ? {} : { name });
const stack = (...layers: unknown[]): Sequential => construct(Sequential, [layers], {});

test('a functional model knows its layers, weights, names and shapes', (t) => {
  withSession(() => {
    const x = input([[4]], { name: 'x' });
    const model = functional(x, on(dense(2), on(dense(3), x)));
    t.deepEqual(
      [model.name, model.layers.map(({ name }) => name)],
      ['functional', ['x', 'dense_1', 'dense']],
    );
    t.deepEqual(
      model.weights.map(({ path }) => path),
      ['dense_1/kernel', 'dense_1/bias', 'dense/kernel', 'dense/bias'],
    );
    t.deepEqual([model.inputNames, model.outputNames], [['x'], ['dense']]);
    t.deepEqual(
      [model.inputShape, model.outputShape, model.countParams()],
      [[null, 4], [null, 2], 23],
    );
  });
});

test('a stack builds itself as far as the input is known', (t) => {
  withSession(() => {
    const known = stack(input([[4]]), dense(3), dense(2));
    t.deepEqual(
      known.weights.map(({ path }) => path),
      [
        'sequential/dense/kernel',
        'sequential/dense/bias',
        'sequential/dense_1/kernel',
        'sequential/dense_1/bias',
      ],
    );
    const deferred = stack(dense(3), dense(2));
    t.deepEqual([deferred.built, deferred.weights.length, deferred.inputs], [false, 0, undefined]);
    deferred.call([tf.ones([5, 4])]);
    t.deepEqual([deferred.built, deferred.weights.length, deferred.inputShape], [true, 4, [5, 4]]);
  });
});

test('each layer added calls the others again, as in Keras, and takes a name of a functional model', (t) => {
  withSession(() => {
    const model = construct(Sequential, [], {});
    for (const layer of [input([[4]]), dense(3), dense(2), dense(1)]) model.add(layer);
    t.deepEqual(
      model.layers.map(({ nodes }) => nodes.length),
      [3, 2, 1],
    );
    const x = input([[4]]);
    t.is(functional(x, on(dense(1), x)).name, 'functional_3');
    t.is(model.pop().name, 'dense_2');
    t.deepEqual(model.outputShape, [null, 2]);
  });
});

test('operators, shared layers, several inputs and outputs, and models inside models compute', (t) => {
  withSession(() => {
    const ones = { kernel_initializer: 'ones' };
    const [a, b] = [input([[2]]), input([[2]])];
    const shared = dense(1, ones);
    const inner = functional([a, b], {
      sum: callOpByName('add', [on(shared, a), on(shared, b)]),
      first: on(shared, a),
    });
    const [c, d] = [input([[2]]), input([[2]])];
    const made = inner.call([[c, d]]) as Record<string, KerasTensor>;
    const outer = functional([c, d], [callOpByName('multiply', [made.sum, 2]), made.first]);
    const [double, first] = outer.call([
      [tf.tensor2d([[1, 2]]), tf.tensor2d([[3, 4]])],
    ]) as tf.Tensor[];
    t.deepEqual([[...(double?.dataSync() ?? [])], [...(first?.dataSync() ?? [])]], [[20], [3]]);
  });
});

test('a model may begin and end in the middle of another one', (t) => {
  withSession(() => {
    const x = input([[4]]);
    const [low, high] = [dense(3), dense(2)];
    const middle = on(low, x);
    const top = functional(middle, on(high, middle));
    t.deepEqual([top.inputShape, top.outputShape, top.layers.length], [[null, 3], [null, 2], 2]);
    t.deepEqual((top.call([tf.ones([1, 3])]) as tf.Tensor).shape, [1, 2]);
    t.is(top.weights[0], high.weights[0]);
  });
});

class Net extends SubclassedModel {
  static override readonly className = 'Net';
  readonly #first = this.track(dense(3));
  readonly #last = this.track(dense(2));

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const hidden = callOpByName('relu', [this.#first.call([inputs])]);
    return callOpByName('add', [this.#last.call([hidden]), 1]) as tf.Tensor;
  }
}

test('a model that a program writes is built by tracing, without a trace in names and uses', (t) => {
  withSession(() => {
    const net = new Net({});
    const x = input([[4]]);
    const y = on(net, x);
    t.deepEqual(
      [y.shape, net.weights.map(({ path }) => path)],
      [
        [null, 2],
        ['net/dense/kernel', 'net/dense/bias', 'net/dense_1/kernel', 'net/dense_1/bias'],
      ],
    );
    t.deepEqual(
      net.layers.map(({ nodes, buildConfig }) => [nodes.length, buildConfig]),
      [
        [0, { input_shape: [null, 4] }],
        [0, { input_shape: [null, 3] }],
      ],
    );
    t.is((callOpByName('add', [y, 1]) as KerasTensor).history?.node.operation.name, 'add');
    t.deepEqual((net.call([tf.ones([2, 4])]) as tf.Tensor).shape, [2, 2]);
  });
});

test('weights go out and in as arrays', (t) => {
  withSession(() => {
    const model = stack(input([[2]]), dense(1));
    setWeights(model, [
      { shape: [2, 1], dtype: 'float32', data: Float32Array.of(3, 4) },
      tf.tensor1d([5]),
    ]);
    t.deepEqual(
      getWeights(model).map(({ data }) => [...data]),
      [[3, 4], [5]],
    );
    t.throws(
      () => {
        setWeights(model, []);
      },
      { message: /length 0, but the layer was expecting 2/ },
    );
    t.throws(
      () => {
        setWeights(model, [tf.ones([1, 2]), tf.ones([1])]);
      },
      { message: /weight shape \(2, 1\) is not compatible with provided weight shape \(1, 2\)/ },
    );
  });
});

test('a clone has the same layers and other weights', (t) => {
  withSession(() => {
    const x = input([[4]], { name: 'x' });
    const shared = dense(4);
    const model = functional(x, callOpByName('add', [on(shared, on(shared, x)), 1]));
    const clone = cloneModel(model);
    t.deepEqual(clone.getConfig(), model.getConfig());
    t.is(clone.weights.length, 2);
    t.not(clone.weights[0], model.weights[0]);
    const nested = stack(input([[4]]), stack(input([[4]]), dense(3)));
    t.deepEqual(cloneModel(nested, { recursive: true }).countParams(), nested.countParams());
    t.throws(() => cloneModel(nested, { callFunction: () => null }), {
      message: /not supported with Sequential/,
    });
  });
});

const longChain = (length: number): Sequential =>
  stack(input([[1]]), ...Array.from({ length }, () => dense(1, { kernel_initializer: 'ones' })));

test('a chain of 20,000 layers is built and run', (t) => {
  withSession(() => {
    const model = longChain(20_000);
    const last = tf.tidy(() => (model.call([tf.ones([1, 1])]) as tf.Tensor).dataSync()[0]);
    t.is(last, 1);
  });
});

test('long stacks and graphs are saved and read again', (t) => {
  withSession(() => {
    const model = longChain(1_000);
    const graph = functional(model.inputs, model.outputs);
    for (const each of [model, graph]) {
      const text = modelToJson(each);
      t.is(modelToJson(modelFromJson(text)), text);
    }
  });
});

/** Mistakes, and what Keras says. */
const mistakes: readonly (readonly [string, () => unknown, RegExp])[] = [
  [
    'an output without a way from the inputs',
    () => functional(input([[3]]), on(dense(1), input([[3]]))),
    /^Output with path `` is not connected to `inputs`$/,
  ],
  [
    'one of several outputs without a way',
    () => {
      const x = input([[3]]);
      return functional(x, { a: x, b: on(dense(1), input([[3]])) });
    },
    /Output with path `b`/,
  ],
  [
    'two layers of one name',
    () => {
      const x = input([[3]]);
      return functional(x, on(dense(1, { name: 'a' }), on(dense(1, { name: 'a' }), x)));
    },
    /The name "a" is used 2 times/,
  ],
  ['no inputs', () => functional([], []), /`inputs` argument cannot be empty/],
  [
    'a number as input',
    () => functional(3, input([[3]])),
    /All `inputs` values must be KerasTensors. Received: inputs=3/,
  ],
  ['a stack with something else', () => stack(3), /Only instances of `keras.Layer` can be added/],
  [
    'a stack with two inputs',
    () => stack(input([[4]]), dense(2), input([[3]])),
    /already been configured to use input shape \(None, 4\)/,
  ],
  [
    'a stack with one name twice',
    () => stack(dense(1, { name: 'a' }), dense(1, { name: 'a' })),
    /Name 'a' is already the name of a layer/,
  ],
  [
    'an empty stack',
    () => stack().call([tf.ones([1, 1])]),
    /cannot be built because it has no layers/,
  ],
  ['taking from an empty stack', () => stack(input([[3]])).pop(), /list index out of range/],
  [
    'data of another width',
    () => {
      const x = input([[3]]);
      return functional(x, on(dense(1), x)).call([tf.ones([2, 4])]);
    },
    /expected shape=\(None, 3\), found shape=\(2, 4\)/,
  ],
  [
    'too many inputs',
    () => {
      const x = input([[3]], { name: 'x' });
      return functional(x, on(dense(1), x)).call([[tf.ones([2, 3]), tf.ones([2, 3])]]);
    },
    /expects 1 named input\(s\) with keys \['x'\], but it received 2/,
  ],
  [
    'a missing input',
    () => {
      const x = input([[3]], { name: 'x' });
      return functional(x, on(dense(1), x)).call([{ y: tf.ones([2, 3]) }]);
    },
    /Missing data for input "x"/,
  ],
  [
    'an unknown layer name',
    () => stack(dense(1)).getLayer({ name: 'q' }),
    /No such layer: q. Existing layers are: \['dense'\]/,
  ],
  [
    'a layer index too far',
    () => stack(dense(1)).getLayer({ index: 3 }),
    /index 3 but model only has 1 layers/,
  ],
  [
    'a saved model with a loop',
    () => modelFromJson(loop),
    /either has loops or disconnected nodes/,
  ],
  ['text that is no JSON', () => modelFromJson('{'), /not JSON/],
];

const called = (name: string, from: string): object => ({
  module: 'keras.layers',
  class_name: 'Dense',
  config: { name, units: 1 },
  registered_name: null,
  name,
  inbound_nodes: [
    {
      args: [
        {
          class_name: '__keras_tensor__',
          config: { shape: [null, 1], dtype: 'float32', keras_history: [from, 0, 0] },
        },
      ],
      kwargs: {},
    },
  ],
});
const loop = JSON.stringify({
  module: 'keras.src.models.functional',
  class_name: 'Functional',
  registered_name: 'Functional',
  config: {
    name: 'f',
    layers: [called('a', 'b'), called('b', 'a')],
    input_layers: ['a', 0, 0],
    output_layers: ['b', 0, 0],
  },
});

for (const [what, make, message] of mistakes)
  test(`${what} is refused`, (t) => {
    withSession(() => {
      t.throws(make, { instanceOf: KerasError, message });
    });
  });
