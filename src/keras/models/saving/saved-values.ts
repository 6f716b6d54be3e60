import * as tf from '@tensorflow/tfjs-core';
import { deserialize } from '../../base/construct.js';
import { parseDType } from '../../base/dtype.js';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { valueError } from '../../base/errors.js';
import { Float } from '../../base/float.js';
import { isSaved, serialize, type Configured } from '../../base/serializable.js';
import { isDictionary } from '../../graph/nested.js';
import { Ellipsis, Slice } from '../../graph/slices.js';

/** An argument of a call (a leaf that is no symbolic tensor) as a saved network holds it. @throws ValueError for what Keras cannot save. */
export function saveArgument(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || value instanceof Float) return saveScalar(value);
  if (value instanceof Slice) {
    const { start, stop, step } = value;
    return { class_name: '__slice__', config: { start, stop, step } };
  }
  if (value instanceof Ellipsis) return { class_name: '__ellipsis__', config: {} };
  if (isEngineTensor(value)) return saveTensor(value);
  return serialize(value as Configured);
}

function saveScalar(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  throw valueError(`Cannot save a call with the function ${value.name} as an argument.`);
}

const saveTensor = (value: tf.Tensor): unknown => ({
  class_name: '__tensor__',
  config: { value: asFloats(value.arraySync(), value.dtype), dtype: value.dtype },
});

/** A float tensor's whole numbers are floats as well. */
function asFloats(value: unknown, dtype: string): unknown {
  if (Array.isArray(value)) return value.map((item) => asFloats(item, dtype));
  if (dtype === 'bool') return value === 1 || value === true;
  return dtype === 'float32' && Number.isInteger(value) ? new Float(value as number) : value;
}

/** Gives the argument back that `saveArgument` has saved; `tensor` finds the symbolic tensors. */
export function reviveArgument(saved: unknown, tensor: (history: unknown) => unknown): unknown {
  if (Array.isArray(saved)) return saved.map((item) => reviveArgument(item, tensor));
  if (!isDictionary(saved)) return saved;
  const { class_name: className, config } = saved;
  if (typeof className !== 'string' || !isDictionary(config))
    return Object.fromEntries(
      Object.entries(saved).map(([key, item]) => [key, reviveArgument(item, tensor)]),
    );
  if (className === '__keras_tensor__') return tensor(config.keras_history);
  return reviveValue(className, config) ?? reviveObject(saved);
}

function reviveValue(className: string, config: Readonly<Record<string, unknown>>): unknown {
  if (className === '__ellipsis__') return new Ellipsis();
  if (className === '__slice__')
    return new Slice(asIndex(config.start), asIndex(config.stop), asIndex(config.step));
  if (className === '__tensor__' || className === '__numpy__') return reviveTensor(config);
  return undefined;
}

const asIndex = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function reviveTensor({ value, dtype }: Readonly<Record<string, unknown>>): tf.Tensor {
  const name = parseDType(String(dtype));
  const type = name === 'bool' ? 'bool' : name.includes('int') ? 'int32' : 'float32';
  return tf.tensor(plainNumbers(value) as number[], undefined, type);
}

const plainNumbers = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(plainNumbers) : value instanceof Float ? value.value : value;

/** Initial states and the like are saved as objects of other kinds. */
function reviveObject(saved: unknown): unknown {
  if (isSaved(saved)) return deserialize('layer', saved);
  throw valueError('Cannot read an argument of a saved network.');
}
