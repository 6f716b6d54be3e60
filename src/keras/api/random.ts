import * as tf from '@tensorflow/tfjs-core';
import { seeded, type Random } from '../../util/random.js';
import { engineType, parseDType, type DType } from '../base/dtype.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { float, isInt } from '../base/float.js';
import { repr, writeShape } from '../base/repr.js';
import { session } from '../base/session.js';
import { isFull, sizeOf, type Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isKerasTensor, KerasTensor } from '../graph/keras-tensor.js';
import {
  drawMask,
  drawNormal,
  drawPermutation,
  drawTruncatedNormal,
  drawUniform,
} from '../random/draw.js';
import { SeedGenerator } from '../random/seed-generator.js';
import { asTensor, nestedLists } from './arrays.js';
import { CallableClass, defineFunction, type Callable } from './callable.js';

const optional = (name: string, value: unknown = null): Parameter => ({ name, default: value });

/** The numbers that a seed stands for: an int gives the same each time, a generator moves on, None is the session's own. */
function streamOf(seed: unknown): Random {
  if (seed === null) return session().stream('random');
  if (seed instanceof SeedGenerator) return seed.next();
  if (isInt(seed)) return seeded('random', seed);
  throw valueError(
    `Argument \`seed\` must be either an integer or an instance of \`SeedGenerator\`. Received: seed=${repr(seed)}`,
  );
}

function readShape(shape: unknown): Shape {
  if (isInt(shape)) return [shape];
  const sizes: unknown = Array.isArray(shape) ? shape.map(nestedLists) : shape;
  if (Array.isArray(sizes) && sizes.every((size) => size === null || isInt(size)))
    return sizes as Shape;
  throw typeError(`\`shape\` must be a tuple of integers. Received: shape=${repr(shape)}`);
}

type Fill = (random: Random, size: number, args: Arguments) => ArrayLike<number>;

/** A function that draws a tensor; of a shape that is not fully known it gives a symbolic one. */
function drawing(name: string, parameters: readonly Parameter[], fill: Fill): [string, Callable] {
  const run = (args: Arguments): unknown => {
    const shape = readShape(args.shape);
    const dtype: DType = typeof args.dtype === 'string' ? parseDType(args.dtype) : session().floatx;
    if (!isFull(shape)) return new KerasTensor(shape, dtype);
    const type = engineType(dtype) === 'int32' ? 'int32' : 'float32';
    const drawn = Float32Array.from(fill(streamOf(args.seed), sizeOf(shape), args));
    return tf.tensor(type === 'int32' ? Int32Array.from(drawn) : drawn, [...shape], type);
  };
  return [name, defineFunction(name, [{ name: 'shape' }, ...parameters], run)];
}

const last = [optional('dtype'), optional('seed')];

const spread = [optional('mean', float(0)), optional('stddev', float(1)), ...last];

const between = (low: unknown, args: Arguments): readonly [number, number] => [
  Number(low),
  Number(args.maxval),
];

/** `shuffle`: the rows along an axis in another order. */
function shuffle({ x, axis, seed }: Arguments): unknown {
  if (isKerasTensor(x)) return new KerasTensor(x.shape, x.dtype);
  const tensor = asTensor(x);
  const along = Number(axis);
  const order = drawPermutation(streamOf(seed), tensor.shape.at(along) ?? 0);
  return tf.tidy(() => tf.gather(tensor, tf.tensor1d(order, 'int32'), along));
}

/** `dropout`: zeros with probability `rate`, all else grows so that the mean stays. */
function dropout({ inputs, rate, seed }: Arguments): unknown {
  if (isKerasTensor(inputs)) return new KerasTensor(inputs.shape, inputs.dtype);
  const x = asTensor(inputs);
  const mask = drawMask(streamOf(seed), x.size, Number(rate));
  return tf.tidy(() => tf.mul(x, tf.tensor(mask, x.shape)));
}

/** `categorical`: class numbers, drawn by the logits of each row. */
function categorical({ logits, num_samples: count, seed }: Arguments): unknown {
  const samples = Number(count);
  if (isKerasTensor(logits)) return new KerasTensor([logits.shape[0] ?? null, samples], 'int32');
  const given = asTensor(logits);
  if (given.rank !== 2)
    throw new KerasError(
      'InvalidArgumentError',
      `logits should be a matrix, got shape ${writeShape(given.shape)}`,
    );
  const [rows = 0, classes = 0] = given.shape;
  const shares = tf.tidy(() => tf.cumsum(tf.softmax(tf.cast(given, 'float32')), -1).dataSync());
  const points = drawUniform(streamOf(seed), rows * samples);
  const drawn = Int32Array.from(points, (point, index) => {
    const start = Math.floor(index / samples) * classes;
    const found = shares.subarray(start, start + classes).findIndex((share) => point < share);
    return found < 0 ? classes - 1 : found;
  });
  return tf.tensor(drawn, [rows, samples], 'int32');
}

/** `keras.random`. */
export const random: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries([
    drawing('normal', spread, (stream, size, { mean, stddev }) =>
      drawNormal(stream, size, Number(mean), Number(stddev)),
    ),
    drawing('truncated_normal', spread, (stream, size, { mean, stddev }) =>
      drawTruncatedNormal(stream, size, Number(mean), Number(stddev)),
    ),
    drawing(
      'uniform',
      [optional('minval', float(0)), optional('maxval', float(1)), ...last],
      (stream, size, args) => drawUniform(stream, size, ...between(args.minval, args)),
    ),
    drawing(
      'randint',
      [{ name: 'minval' }, { name: 'maxval' }, optional('dtype', 'int32'), optional('seed')],
      (stream, size, args) =>
        drawUniform(stream, size, ...between(args.minval, args)).map(Math.floor),
    ),
  ]),
  shuffle: defineFunction(
    'shuffle',
    [{ name: 'x' }, optional('axis', 0), optional('seed')],
    shuffle,
  ),
  dropout: defineFunction(
    'dropout',
    [{ name: 'inputs' }, { name: 'rate' }, optional('noise_shape'), optional('seed')],
    dropout,
  ),
  categorical: defineFunction(
    'categorical',
    [{ name: 'logits' }, { name: 'num_samples' }, optional('dtype', 'int32'), optional('seed')],
    categorical,
  ),
  SeedGenerator: new CallableClass(
    {
      name: 'SeedGenerator',
      parameters: [optional('seed'), optional('name')],
      call: ([seed = null], keywords) => new SeedGenerator(keywords.seed ?? seed),
    },
    SeedGenerator,
  ),
};
