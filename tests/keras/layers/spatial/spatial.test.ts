import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../../src/keras/base/errors.js';
import { Float } from '../../../../src/keras/base/float.js';
import { session } from '../../../../src/keras/base/session.js';
import type { Arguments } from '../../../../src/keras/base/signature.js';
import { KerasTensor } from '../../../../src/keras/graph/keras-tensor.js';
import { checkGradients } from '../../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../../support/spatial-layers.js';

await startTestEngine();

const counted = (shape: number[]): tf.Tensor =>
  tf.reshape(tf.range(0, tf.util.sizeFromShape(shape)), shape);

const results: readonly [string, unknown[], Arguments, number[], number[], number[]][] = [
  ['ZeroPadding1D', [[0, 1]], {}, [1, 2, 1], [1, 3, 1], [0, 1, 0]],
  ['ZeroPadding2D', [[0, 1]], {}, [1, 1, 1, 1], [1, 1, 3, 1], [0, 0, 0]],
  ['ZeroPadding2D', [1], { data_format: 'channels_first' }, [1, 2, 1, 1], [1, 2, 3, 3], []],
  ['Cropping1D', [[1, 0]], {}, [1, 3, 1], [1, 2, 1], [1, 2]],
  ['Cropping2D', [[[0, 1], 1]], {}, [1, 2, 3, 1], [1, 1, 1, 1], [1]],
  ['Cropping3D', [], {}, [1, 3, 3, 3, 1], [1, 1, 1, 1, 1], [13]],
  ['UpSampling1D', [3], {}, [1, 2, 1], [1, 6, 1], [0, 0, 0, 1, 1, 1]],
  ['UpSampling2D', [[1, 2]], {}, [1, 2, 2, 1], [1, 2, 4, 1], [0, 0, 1, 1, 2, 2, 3, 3]],
  [
    'UpSampling2D',
    [[2, 1]],
    { interpolation: 'Bilinear' },
    [1, 2, 1, 1],
    [1, 4, 1, 1],
    [0, 0.25, 0.75, 1],
  ],
  [
    'UpSampling3D',
    [[2, 1, 1]],
    { data_format: 'channels_first' },
    [1, 1, 2, 1, 1],
    [1, 1, 4, 1, 1],
    [0, 0, 1, 1],
  ],
  ['CenterCrop', [1, 3], {}, [3, 4, 1], [1, 3, 1], [4, 5, 6]],
  ['Resizing', [5, 3], { crop_to_aspect_ratio: true }, [1, 3, 7, 1], [1, 5, 3, 1], []],
  [
    'Resizing',
    [2, 2],
    { data_format: 'channels_first' },
    [1, 1, 4, 4],
    [1, 1, 2, 2],
    [2.5, 4.5, 10.5, 12.5],
  ],
  ['Rescaling', [2], { offset: [1, 0] }, [2, 2], [2, 2], [1, 2, 5, 6]],
];

for (const [name, args, keywords, input, output, values] of results)
  test(`${name}(${JSON.stringify(args)}, ${JSON.stringify(keywords)}) of ${JSON.stringify(input)}`, (t) => {
    withSession(() => {
      const layer = makeLayer(name, args, keywords);
      const [y] = callFlat(layer, counted(input)) as [tf.Tensor];
      t.deepEqual(y.shape, output);
      if (values.length > 0) t.deepEqual(valuesOf(y), values);
      t.deepEqual(layer.computeOutputShape?.(input, {}), output);
      t.deepEqual(
        checkGradients((x) => callFlat(layer, x)[0] as tf.Tensor, [counted(input)]),
        [],
      );
    });
  });

const refusals: readonly [string, unknown[], Arguments, number[] | null, string, RegExp][] = [
  ['ZeroPadding2D', [[1, 2, 3]], {}, null, 'ValueError', /`padding` should have 2 elements/],
  ['ZeroPadding2D', [1.5], {}, null, 'ValueError', /`padding` should be either an int/],
  [
    'ZeroPadding2D',
    [-1],
    {},
    [1, 2, 2, 1],
    'InvalidArgumentError',
    /`padding` must not be negative/,
  ],
  ['Cropping2D', [-1], {}, null, 'ValueError', /`cropping` cannot be negative/],
  ['Cropping2D', [3], {}, [1, 4, 4, 1], 'ValueError', /'cropping2d' should be smaller/],
  ['UpSampling1D', [new Float(2)], {}, null, 'TypeError', /`size`/],
  ['UpSampling1D', [0], {}, null, 'ValueError', /size=0/],
  ['UpSampling2D', [0], {}, null, 'ValueError', /`size` argument/],
  [
    'UpSampling2D',
    [2],
    { interpolation: 'cubicle' },
    [1, 2, 2, 1],
    'ValueError',
    /interpolation=cubicle/,
  ],
  ['UpSampling2D', [2], { interpolation: 3 }, null, 'AttributeError', /`interpolation`/],
  ['Resizing', [2, 2], { fill_mode: 'x' }, [1, 3, 3, 1], 'ValueError', /fill_mode=x/],
  ['Resizing', [0, 2], {}, [1, 3, 3, 1], 'InvalidArgumentError', /must be positive/],
  ['Resizing', [2.5, 2], {}, [1, 3, 3, 1], 'ValueError', /whole numbers/],
  ['CenterCrop', [2, 2], {}, [3, 3], 'ValueError', /rank 3 \(single image\) or 4/],
  ['Rescaling', ['a'], {}, [1, 2], 'UnimplementedError', /scale='a'/],
  ['Conv2D', [2, 3], { data_format: 'channels_middle' }, null, 'ValueError', /`data_format`/],
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

test('resized whole numbers are rounded, half to even', (t) => {
  withSession(() => {
    const x = tf.tensor([0, 1, 1, 2], [1, 1, 4, 1], 'int32');
    const y = makeLayer('Resizing', [1, 2]).call([x]) as tf.Tensor;
    t.is(y.dtype, 'int32');
    t.deepEqual(valuesOf(y), [0, 2]);
  });
});

test('with leading channels set for the session, a list of scales goes with them', (t) => {
  withSession(() => {
    session().imageDataFormat = 'channels_first';
    const y = makeLayer('Rescaling', [[1, 10]]).call([tf.ones([1, 2, 1, 2])]) as tf.Tensor;
    t.deepEqual(valuesOf(y), [1, 1, 10, 10]);
  });
});

test('unknown sizes stay unknown', (t) => {
  withSession(() => {
    const shapeOf = (name: string, args: unknown[]): unknown =>
      (makeLayer(name, args).call([new KerasTensor([null, null, 6, 2])]) as KerasTensor).shape;
    t.deepEqual(shapeOf('ZeroPadding2D', [1]), [null, null, 8, 2]);
    t.deepEqual(shapeOf('Cropping2D', [1]), [null, null, 4, 2]);
    t.deepEqual(shapeOf('UpSampling2D', [2]), [null, null, 12, 2]);
  });
});
