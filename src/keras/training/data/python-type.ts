import { isEngineTensor } from '../../base/engine-tensor.js';
import { Float, isInt } from '../../base/float.js';
import { ArrayData } from '../array-data.js';

/** How Python calls the type of a value. */
export function pythonType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof Float || typeof value === 'number') return isInt(value) ? 'int' : 'float';
  if (typeof value === 'function') return 'function';
  return objectType(value);
}

function objectType(value: object): string {
  if (Array.isArray(value)) return 'list';
  if (value instanceof ArrayData) return 'numpy.ndarray';
  if (isEngineTensor(value)) return 'tensorflow.Tensor';
  if ('next' in value) return 'generator';
  const { name } = value.constructor;
  return name === 'Object' ? 'dict' : name;
}
