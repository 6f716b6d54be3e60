import { isEngineTensor } from '../../../src/keras/base/engine-tensor.js';
import { KerasError, typeError } from '../../../src/keras/base/errors.js';
import { Float, float, isInt } from '../../../src/keras/base/float.js';
import { isTruthy } from '../../../src/keras/base/is-truthy.js';
import { repr } from '../../../src/keras/base/repr.js';
import { invert, negate, operate } from '../../../src/keras/api/operators.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { elementwise } from '../numpy/elementwise.js';
import { NdArray } from '../numpy/nd-array.js';
import { itemsOf } from './objects.js';
import { fillPercents } from './texts.js';
import { isTuple, markTuple } from './tuples.js';
import { typeName } from './type-names.js';

/** `left operator right`. */
export function binary(operator: string, left: unknown, right: unknown): unknown {
  if (isTensorLike(left) || isTensorLike(right)) return operate(operator, left, right);
  if (left instanceof NdArray || right instanceof NdArray)
    return elementwise(operator, left, right);
  const sequence = joinSequences(operator, left, right);
  if (sequence !== undefined) return sequence;
  if (isScalar(left) && isScalar(right)) return arithmetic(operator, left, right);
  throw typeError(
    `unsupported operand type(s) for ${operator}: ${repr(typeName(left))} and ${repr(typeName(right))}`,
  );
}

/** Whether Keras answers for the value's operators. */
export const isTensorLike = (value: unknown): boolean =>
  isKerasTensor(value) || isEngineTensor(value) || value instanceof Variable;

type Scalar = number | boolean | Float;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'number' || typeof value === 'boolean' || value instanceof Float;

function joinSequences(operator: string, left: unknown, right: unknown): unknown {
  if (operator === '%' && typeof left === 'string') return fillPercents(left, right);
  if (operator === '+') return added(left, right);
  return operator === '*' && isInt(right) ? repeated(left, Math.max(0, right)) : undefined;
}

function added(left: unknown, right: unknown): unknown {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (!Array.isArray(left) || !Array.isArray(right)) return undefined;
  const joined: unknown[] = [...(left as unknown[]), ...(right as unknown[])];
  return isTuple(left) ? markTuple(joined) : joined;
}

function repeated(items: unknown, times: number): unknown {
  if (typeof items === 'string') return items.repeat(times);
  return Array.isArray(items)
    ? Array.from({ length: times }, () => items as unknown[]).flat()
    : undefined;
}

const formulas: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
};

const isWhole = (value: unknown): boolean => isInt(value) || typeof value === 'boolean';

/** Operators that whole numbers alone have. */
const wholeFormulas: Readonly<Record<string, (a: number, b: number) => number>> = {
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
};

/** Whole numbers give whole numbers, except in a division; all else is a float. */
function arithmetic(operator: string, left: Scalar, right: Scalar): unknown {
  const whole = [left, right].every(isWhole);
  const formula = formulas[operator] ?? (whole ? wholeFormulas[operator] : undefined);
  if (formula === undefined) throw typeError(`unsupported operator ${operator}`);
  if (Number(right) === 0 && (operator === '/' || operator === '//' || operator === '%'))
    throw new KerasError('ZeroDivisionError', 'division by zero');
  const value = formula(Number(left), Number(right));
  return whole && operator !== '/' ? value : float(value);
}

const signs: Readonly<Record<string, (tensor: unknown) => unknown>> = { '-': negate, '~': invert };

/** `operator operand`. */
export function unary(operator: string, operand: unknown): unknown {
  if (operator === 'not') return !isTrue(operand);
  if (isTensorLike(operand)) return signs[operator]?.(operand) ?? operand;
  if (operand instanceof NdArray) return operator === '-' ? elementwise('*', operand, -1) : operand;
  if (!isScalar(operand) || (operator === '~' && !isWhole(operand)))
    throw typeError(`bad operand type for unary ${operator}: ${repr(typeName(operand))}`);
  return signed(operator, operand);
}

function signed(operator: string, operand: Scalar): Scalar {
  if (operator === '~') return ~Number(operand);
  if (operator !== '-') return operand;
  return operand instanceof Float ? new Float(-operand.value) : -Number(operand);
}

/** `left operator right` for comparisons, `in` and `is`. */
export function compare(operator: string, left: unknown, right: unknown): unknown {
  const identity = identities[operator];
  if (identity !== undefined) return identity(left, right);
  if (isTensorLike(left) || isTensorLike(right)) return operate(operator, left, right);
  if (left instanceof NdArray || right instanceof NdArray)
    return elementwise(operator, left, right);
  const order = orders[operator];
  if (order === undefined) return isEqual(left, right) === (operator === '==');
  if (Array.isArray(left) && Array.isArray(right)) return compareItems(operator, left, right);
  return typeof left === 'string' ? order(left, String(right)) : order(Number(left), Number(right));
}

/** Sequences are ordered by the first items that differ, else by their lengths. */
function compareItems(
  operator: string,
  left: readonly unknown[],
  right: readonly unknown[],
): unknown {
  const at = left.findIndex((item, index) => index >= right.length || !isEqual(item, right[index]));
  return at < 0 || at >= right.length
    ? compare(operator, left.length, right.length)
    : compare(operator, left[at], right[at]);
}

/** A set of items, each of them once. */
export const setOf = (items: Iterable<unknown>): Set<unknown> => {
  const unique: unknown[] = [];
  for (const item of items) if (!unique.some((each) => isEqual(each, item))) unique.push(item);
  return new Set(unique);
};

const identities: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  is: (left, right) => left === right,
  'is not': (left, right) => left !== right,
  in: (left, right) => contains(right, left),
  'not in': (left, right) => !contains(right, left),
};

type Ordered = number | string;

const orders: Readonly<Record<string, (left: Ordered, right: Ordered) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const contains = (container: unknown, item: unknown): boolean =>
  typeof container === 'string'
    ? container.includes(String(item))
    : [...itemsOf(container)].some((each) => isEqual(each, item));

function isEqual(left: unknown, right: unknown): boolean {
  if (isScalar(left) && isScalar(right)) return Number(left) === Number(right);
  if (Array.isArray(left) && Array.isArray(right)) return hasSameItems(left, right);
  if (left instanceof Set && right instanceof Set)
    return left.size === right.size && [...left].every((item) => contains(right, item));
  return isDictionary(left) && isDictionary(right) ? hasSameEntries(left, right) : left === right;
}

const hasSameItems = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((item, index) => isEqual(item, right[index]));

function hasSameEntries(left: Dictionary, right: Dictionary): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isEqual(left[key], right[key]))
  );
}

type Dictionary = Readonly<Record<string, unknown>>;

/** Whether Python takes the value for true. @throws TypeError for symbolic tensors. */
export function isTrue(value: unknown): boolean {
  if (isKerasTensor(value)) throw typeError('A symbolic KerasTensor cannot be used as a boolean.');
  if (value instanceof NdArray) return Number(value.data[0] ?? 0) !== 0;
  if (isEngineTensor(value)) return value.dataSync()[0] !== 0;
  return isTruthy(value);
}
