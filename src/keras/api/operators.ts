import { typeError, valueError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import { isTensor } from '../layers/base/shapes.js';
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
  '^': 'logical_xor',
};

/** What Python asks the right side where the left one does not know the answer: `1 < x` is `x > 1`. */
const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '!=': '!=',
};

/** `left operator right`, where one of them is a tensor or a variable. Symbolic tensors equal nothing but themselves. */
export function operate(operator: string, left: unknown, right: unknown): unknown {
  const isSymbolic = [left, right].some(isKerasTensor);
  if (isSymbolic && operator === '==') return left === right;
  const mirror = isSymbolic && !isTensor(left) ? mirrored[operator] : undefined;
  return mirror === undefined ? apply(operator, left, right) : apply(mirror, right, left);
}

function apply(operator: string, left: unknown, right: unknown): unknown {
  const name = functions[operator];
  if (name === undefined) throw typeError(`unsupported operator for tensors: ${repr(operator)}`);
  const isSymbolic = [left, right].some(isKerasTensor);
  const operands = isSymbolic
    ? [withTensors(left), withTensors(right)]
    : [operand(left), operand(right)];
  if (isSymbolic) operands.forEach(refuseStructure);
  const result =
    operator === '+' && isTensorFlows(left, right)
      ? callOp(undefined, plainSum, operands)
      : callOpByName(name, operands);
  noteResult(name, operands, result);
  return result;
}

/** Symbolic tensors compute with tensors and numbers only. @throws ValueError for lists, texts, None. */
function refuseStructure(value: unknown): void {
  if (isTensor(value) || value instanceof Variable) return;
  if (isNumber(value) || typeof value === 'boolean') return;
  throw valueError(`Symbolic tensors compute with tensors and numbers. Received: ${repr(value)}`);
}

/** Tensors with numbers add themselves in TensorFlow; variables and symbolic tensors call Keras' function. */
const isTensorFlows = (left: unknown, right: unknown): boolean =>
  ![left, right].some(isKerasTensor) && !(left instanceof Variable);

/** `-tensor`. */
export const negate = (tensor: unknown): unknown => onOne('negative', [operand(tensor)]);

/** `~tensor`. */
export const invert = (tensor: unknown): unknown => callOpByName('logical_not', [operand(tensor)]);

/** `abs(tensor)`. */
export const absolute = (tensor: unknown): unknown => callOpByName('absolute', [operand(tensor)]);

/** `round(tensor, digits)`. */
export const round = (tensor: unknown, digits: unknown): unknown =>
  callOpByName('round', [operand(tensor), digits ?? 0]);

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
