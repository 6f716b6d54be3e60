import { isEngineTensor } from '../../base/engine-tensor.js';
import { Float, isInt } from '../../base/float.js';
import { ProgramIterable } from '../../program/program-iterable.js';
import { ProgramIterator } from '../../program/program-iterator.js';
import { ProgramSequence } from '../../program/program-sequence.js';
import type { ProgramValue } from '../../program/program-value.js';
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
  if (isOfProgram(value)) return programType(value.program);
  if ('next' in value) return 'generator';
  const { name } = value.constructor;
  return name === 'Object' ? 'dict' : name;
}

const isOfProgram = (value: object): value is { readonly program: ProgramValue } =>
  [ProgramIterable, ProgramIterator, ProgramSequence].some((kind) => value instanceof kind);

/** The class that the program, or one of our modules, has written. */
const programType = ({ facts: { name, module = '__main__' } }: ProgramValue): string =>
  module === 'builtins' || name === 'generator' ? name : `${module}.${name}`;
