import { typeError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { plainSum } from '../ops/binary.js';
import { noteResult } from '../ops/note-result.js';
import { callOpByName } from '../ops/index.js';
import { callOp } from '../ops/op.js';
import { withTensors } from './values.js';
import { Variable } from '../base/variable.js';

/** Python's operators, by the function of `keras.ops` that they stand for. */
const functions: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'true_divide',
  '//': 'floor_divide',
  '%': 'mod',
  '**': 'power',
  '@': 'matmul',
  '<': 'less',
  '<=': 'less_equal',
  '>': 'greater',
  '>=': 'greater_equal',
  '==': 'equal',
  '!=': 'not_equal',
  '&': 'logical_and',
  '|': 'logical_or',
};

/** `left operator right`, where one of them is a tensor or a variable. */
export function operate(operator: string, left: unknown, right: unknown): unknown {
  const name = functions[operator];
  if (name === undefined) throw typeError(`unsupported operator for tensors: ${repr(operator)}`);
  const operands = [left, right].some(isKerasTensor)
    ? [withTensors(left), withTensors(right)]
    : [operand(left), operand(right)];
  const result =
    operator === '+' && isTensorFlows(left, right)
      ? callOp(undefined, plainSum, operands)
      : callOpByName(name, operands);
  noteResult(name, operands, result);
  return result;
}

/** Tensors with numbers add themselves in TensorFlow; variables and symbolic tensors call Keras' function. */
const isTensorFlows = (left: unknown, right: unknown): boolean =>
  ![left, right].some(isKerasTensor) && !(left instanceof Variable);

/** `-tensor`. */
export const negate = (tensor: unknown): unknown => onOne('negative', [operand(tensor)]);

/** `tensor[index]`. */
export const getTensorItem = (tensor: unknown, index: unknown): unknown =>
  onOne('get_item', [operand(tensor), index]);

/** Calls a function of `keras.ops` on a tensor, whose type it keeps. */
function onOne(name: string, args: readonly [tensor: unknown, ...rest: unknown[]]): unknown {
  const result = callOpByName(name, args);
  noteResult(name, args.slice(0, 1), result);
  return result;
}

const operand = (value: unknown): unknown =>
  value instanceof Variable ? value.value : withTensors(value);
