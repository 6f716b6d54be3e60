import * as tf from '@tensorflow/tfjs-core';
import { engineType, parseDType, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { session } from '../base/session.js';
import type { FullShape } from '../base/shape.js';
import { bindAll, type Arguments } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import { getInitializer } from '../initializers/get.js';
import { Initializer } from '../initializers/initializer.js';
import { asTensor } from './arrays.js';
import { CallableClass } from './callable.js';
import { toNative } from './values.js';

const parameters = [
  { name: 'initializer' },
  { name: 'shape', default: null },
  { name: 'dtype', default: null },
  { name: 'trainable', default: true },
  { name: 'autocast', default: true },
  { name: 'aggregation', default: 'none' },
  { name: 'synchronization', default: 'auto' },
  { name: 'name', default: null },
];

/** `keras.Variable(initializer, shape=None, dtype=None, trainable=True, …)`: of a value, or of an initializer and a shape. */
function makeVariable(args: Arguments): Variable {
  const name = typeof args.name === 'string' ? args.name : session().names.next('variable');
  const given = toNative(args.initializer);
  const wanted = typeof args.dtype === 'string' ? parseDType(args.dtype) : undefined;
  const value = isInitializer(given) ? drawn(given, args, wanted) : copied(given, wanted);
  const dtype = wanted ?? parseDType(value.dtype);
  return new Variable(value, { name, path: name, dtype, trainable: isTruthy(args.trainable) });
}

const isInitializer = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'function' || value instanceof Initializer;

/** @throws ValueError without a shape. */
function drawn(given: unknown, { shape }: Arguments, dtype: DType = session().floatx): tf.Tensor {
  if (!Array.isArray(shape))
    throw valueError(
      'When creating a Variable from an initializer, the `shape` argument should be specified. ' +
        `Received: initializer=${String(given)} and shape=None`,
    );
  return getInitializer(given).draw(shape as FullShape, dtype);
}

/** A tensor of its own. */
function copied(given: unknown, dtype: DType | undefined): tf.Tensor {
  return tf.tidy(() => {
    const value = isEngineTensor(given) ? given : asTensor(given);
    const type = dtype === undefined ? value.dtype : engineType(dtype);
    return tf.clone(type === 'string' || type === value.dtype ? value : tf.cast(value, type));
  });
}

/** `keras.Variable`. */
export const variableClass = new CallableClass(
  {
    name: 'Variable',
    parameters,
    call: (positional, keywords) =>
      makeVariable(bindAll('Variable.__init__', parameters, positional, keywords)),
  },
  Variable,
);
