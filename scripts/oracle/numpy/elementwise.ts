import { valueError } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';
import { writeShape } from '../../../src/keras/base/repr.js';
import { toArray } from './create.js';
import { commonType, NdArray, sizeOf, type NdType } from './nd-array.js';

/** `operator` between arrays, or an array and a number, with NumPy's broadcasting. @throws ValueError for shapes that do not fit. */
export function elementwise(operator: string, left: unknown, right: unknown): NdArray {
  const run = operators[operator];
  if (run === undefined) throw valueError(`operator ${operator} on arrays`);
  const [one, other] = [toArray(left), toArray(right)];
  const shape = broadcast(one.shape, other.shape);
  const result = Array.from({ length: sizeOf(shape) }, (_, index) =>
    run(numberAt(one, shape, index), numberAt(other, shape, index)),
  );
  return new NdArray(shape, resultType(operator, [left, one], [right, other]), result);
}

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
};

/** A plain number takes the type of the array, unless it is a float and the array is not. */
function resultType(
  operator: string,
  [left, one]: [unknown, NdArray],
  [right, other]: [unknown, NdArray],
): NdType {
  if (/[<>=!]/.test(operator)) return 'bool';
  const type = !(left instanceof NdArray)
    ? withNumber(other.dtype, left)
    : right instanceof NdArray
      ? commonType(one.dtype, other.dtype)
      : withNumber(one.dtype, right);
  return operator === '/' && !type.startsWith('float') ? 'float64' : type;
}

const withNumber = (type: NdType, number: unknown): NdType => {
  const whole = Number.isInteger(number) && !(number instanceof Float);
  if (type.startsWith('float')) return type;
  if (!whole && typeof number !== 'boolean') return 'float64';
  return type === 'bool' ? 'int64' : type;
};

function broadcast(one: readonly number[], other: readonly number[]): number[] {
  const rank = Math.max(one.length, other.length);
  return Array.from({ length: rank }, (_, axis) => {
    const [a, b] = [one[axis - rank + one.length] ?? 1, other[axis - rank + other.length] ?? 1];
    if (a !== b && a !== 1 && b !== 1)
      throw valueError(
        `operands could not be broadcast together with shapes ${writeShape(one)} ${writeShape(other)}`,
      );
    return a === 1 ? b : a;
  });
}

function numberAt(array: NdArray, shape: readonly number[], index: number): number {
  let [rest, flat, stride] = [index, 0, 1];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis] ?? 1;
    const own = array.shape[axis - shape.length + array.shape.length] ?? 1;
    if (own !== 1) flat += (rest % size) * stride;
    stride *= own;
    rest = Math.floor(rest / size);
  }
  return Number(array.data[flat]);
}
