import { isEngineTensor } from '../base/engine-tensor.js';
import { Float } from '../base/float.js';
import { Callable, CallableClass } from './callable.js';
import { ApiModule } from './module.js';
import { isDictionary } from '../graph/nested.js';
import { ArrayData } from '../training/array-data.js';

/** `type(value).__name__`. */
export function typeNameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return nameOfObject(value);
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return names[typeof value] ?? 'NoneType';
}

const names: Readonly<Record<string, string>> = {
  boolean: 'bool',
  string: 'str',
  function: 'function',
};

function nameOfObject(value: object): string {
  if (value instanceof Float) return 'float';
  if (Array.isArray(value)) return 'list';
  if (value instanceof CallableClass) return 'type';
  if (value instanceof Callable) return 'function';
  if (value instanceof ApiModule) return 'module';
  if (isEngineTensor(value)) return 'EagerTensor';
  if (value instanceof ArrayData) return 'ndarray';
  if (isDictionary(value)) return 'dict';
  const { className, name } = value.constructor as {
    readonly className?: string;
    readonly name: string;
  };
  return className ?? name;
}
