import test from 'ava';
import { Callable } from '../../../src/keras/api/callable.js';
import { invoke } from '../../../src/keras/api/invoke.js';
import { keras } from '../../../src/keras/api/keras.js';
import { callMethod, getMember, setMember } from '../../../src/keras/api/object.js';
import { KerasError, type ErrorKind } from '../../../src/keras/base/errors.js';
import { Layer } from '../../../src/keras/layers/base/layer.js';
import { Model } from '../../../src/keras/models/model.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const layers = getMember(keras, 'layers');

/** A model with one Dense layer of two units on three features. */
const denseModel = (): unknown =>
  invoke(getMember(keras, 'Sequential'), [
    [invoke(getMember(keras, 'Input'), [[3]]), callMethod(layers, 'Dense', [2])],
  ]);

const raises = (
  t: { is(a: unknown, b: unknown): boolean; throws(f: () => unknown, e: object): KerasError },
  kind: ErrorKind,
  work: () => unknown,
): string => {
  const error = t.throws(() => withSession(work), { instanceOf: KerasError });
  t.is(error.kind, kind);
  return error.message;
};

test('names of Keras stand for modules, classes and functions', (t) => {
  const Dense = getMember(layers, 'Dense');
  t.true(Dense instanceof Callable);
  t.is(getMember(Dense, '__name__'), 'Dense');
  t.is(getMember(layers, 'Convolution2D'), getMember(layers, 'Conv2D'));
  t.is(getMember(layers, 'MaxPool2D'), getMember(layers, 'MaxPooling2D'));
});

test("a name that Keras does not have raises Python's AttributeError", (t) => {
  t.is(
    raises(t, 'AttributeError', () => getMember(layers, 'Merge')),
    "module 'keras.layers' has no attribute 'Merge'",
  );
});

test('a layer is made, called on an array, and asked for its members', (t) => {
  withSession(() => {
    const dense = callMethod(layers, 'Dense', [2], { activation: 'relu' });
    t.true(dense instanceof Layer);
    t.is(getMember(dense, 'units'), 2);
    const output = invoke(dense, [new ArrayData([1, 3], 'float32', [1, 2, 3])]);
    t.deepEqual(getMember(output, 'shape'), [1, 2]);
    t.deepEqual(getMember(getMember(dense, 'kernel'), 'shape'), [3, 2]);
    t.true(callMethod(output, 'numpy', []) instanceof ArrayData);
    t.is(callMethod(dense, 'count_params', []), 8);
  });
});

test('an attribute that an object does not have is named with its class', (t) => {
  t.is(
    raises(t, 'AttributeError', () => getMember(denseModel(), 'predict_classes')),
    "'Sequential' object has no attribute 'predict_classes'",
  );
});

test('what can be set is set, what is fixed is not, and other names are kept', (t) => {
  withSession(() => {
    const model = denseModel();
    setMember(model, 'trainable', false);
    t.is(getMember(model, 'trainable'), false);
    setMember(model, 'remark', 'mine');
    t.is(getMember(model, 'remark'), 'mine');
  });
  raises(t, 'AttributeError', () => {
    setMember(denseModel(), 'layers', []);
  });
});

test('weights go out and in as arrays', (t) => {
  withSession(() => {
    const model = denseModel();
    const weights = callMethod(model, 'get_weights', []) as ArrayData[];
    t.deepEqual(
      weights.map(({ shape }) => shape),
      [[3, 2], [2]],
    );
    const bias = new ArrayData([2], 'float32', [5, 6]);
    callMethod(model, 'set_weights', [[weights[0], bias]]);
    const [, changed] = callMethod(model, 'get_weights', []) as ArrayData[];
    t.deepEqual([...(changed?.data ?? [])], [5, 6]);
  });
});

test('a model is compiled, trained and asked for its history', (t) => {
  withSession(() => {
    const model = denseModel();
    t.true(model instanceof Model);
    callMethod(model, 'compile', ['sgd', 'mse']);
    const x = new ArrayData(
      [4, 3],
      'float32',
      Array.from({ length: 12 }, (_, i) => i / 12),
    );
    const y = new ArrayData([4, 2], 'float32', [1, 0, 1, 0, 1, 0, 1, 0]);
    const history = callMethod(model, 'fit', [x, y], { epochs: 2, verbose: 0 });
    t.deepEqual(Object.keys(getMember(history, 'history') as object), ['loss']);
    t.deepEqual(getMember(history, 'epoch'), [0, 1]);
  });
});

test('a function of keras.activations serves as an argument', (t) => {
  withSession(() => {
    const gelu = getMember(getMember(keras, 'activations'), 'gelu');
    const dense = callMethod(layers, 'Dense', [2], { activation: gelu }) as Layer;
    t.is(dense.getConfig().activation, 'gelu');
  });
});

test('to_categorical counts negative labels from the end, and refuses those that are too large', (t) => {
  const utils = getMember(keras, 'utils');
  withSession(() => {
    const rows = callMethod(utils, 'to_categorical', [[-1, 1]], { num_classes: 2 }) as ArrayData;
    t.deepEqual([...rows.data], [0, 1, 0, 1]);
  });
  raises(t, 'IndexError', () => callMethod(utils, 'to_categorical', [[0, 3]], { num_classes: 2 }));
});

test('clone_model gives the same layers with weights of their own', (t) => {
  withSession(() => {
    const model = denseModel();
    const clone = callMethod(getMember(keras, 'models'), 'clone_model', [model]);
    t.not(clone, model);
    t.is(callMethod(clone, 'count_params', []), 8);
  });
});

for (const seed of ['a', 1.5, -1, 2 * 0x80000000])
  test(`set_random_seed(${JSON.stringify(seed)}) is refused`, (t) => {
    t.regex(
      raises(t, 'ValueError', () =>
        callMethod(getMember(keras, 'utils'), 'set_random_seed', [seed]),
      ),
      /integer/,
    );
  });

test('flags are taken as Python takes them for true, and trainable must be a boolean', (t) => {
  withSession(() => {
    const dense = callMethod(layers, 'Dense', [2], { use_bias: 1 });
    callMethod(dense, 'build', [[null, 3]]);
    t.is(callMethod(dense, 'count_params', []), 8);
  });
  t.regex(
    raises(t, 'ValueError', () => callMethod(layers, 'Dense', [2], { trainable: 'no' })),
    /trainable='no'/,
  );
});

test('a Sequential model is not built again for another shape', (t) => {
  t.regex(
    raises(t, 'ValueError', () => callMethod(denseModel(), 'build', [[null, 7]])),
    /already been configured to use input shape \(None, 3\)/,
  );
  withSession(() => {
    t.notThrows(() => callMethod(denseModel(), 'build', [[null, 3]]));
  });
});
