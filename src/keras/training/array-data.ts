import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from '../base/dtype.js';
import { noteDType } from '../base/noted-dtype.js';
import { valueError } from '../base/errors.js';
import { writeShape, type Described } from '../base/repr.js';
import { sizeOf, type FullShape } from '../base/shape.js';

/** Numbers (or texts) in C order, as a NumPy array holds them. */
export type Numbers = TypedNumbers | readonly number[] | readonly string[];

type TypedNumbers =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array;

/** An array outside the engine: what a program trains on, and what `predict` gives. */
export class ArrayData implements Described {
  readonly shape: FullShape;
  readonly dtype: DType;
  #data: Numbers | (() => Numbers);

  /**
   * Keeps `data` as it is, without a copy; a function makes the numbers when they are asked for.
   * @throws ValueError if it does not fill the shape.
   */
  constructor(shape: FullShape, dtype: DType, data: Numbers | (() => Numbers)) {
    if (typeof data !== 'function') checkSize(shape, data);
    this.shape = shape;
    this.dtype = dtype;
    this.#data = data;
  }

  /** All numbers. */
  get data(): Numbers {
    if (typeof this.#data !== 'function') return this.#data;
    const made = this.#data();
    checkSize(this.shape, made);
    this.#data = made;
    return made;
  }

  /** The rows from `start` to before `end`; numbers in typed arrays are shared, not copied. */
  rows(start: number, end: number): ArrayData {
    const width = sizeOf(this.shape.slice(1));
    const { data } = this;
    const part = ArrayBuffer.isView(data)
      ? data.subarray(start * width, end * width)
      : data.slice(start * width, end * width);
    return new ArrayData([end - start, ...this.shape.slice(1)], this.dtype, part);
  }

  /** A tensor on the engine with these numbers. */
  toTensor(): tf.Tensor {
    return noteDType(toTensor(this.data, this.shape, this.dtype), this.dtype);
  }

  /** The numbers of the given rows, one after the other; none for texts. */
  numbersAt(order: Int32Array): ArrayLike<number> {
    const picked = pick(this.data, order, sizeOf(this.shape.slice(1)));
    return typeof picked[0] === 'string' ? [] : (picked as ArrayLike<number>);
  }

  /** A tensor on the engine with the given rows, in their order; no other row is touched. */
  pickRows(order: Int32Array): tf.Tensor {
    const width = sizeOf(this.shape.slice(1));
    const shape = [order.length, ...this.shape.slice(1)];
    return toTensor(pick(this.data, order, width), shape, this.dtype);
  }

  describe(): string {
    return `<array shape=${writeShape(this.shape)}, dtype=${this.dtype}>`;
  }
}

function checkSize(shape: FullShape, { length }: Numbers): void {
  if (sizeOf(shape) !== length)
    throw valueError(`An array of shape ${writeShape(shape)} cannot hold ${length} numbers.`);
}

function toTensor(data: Numbers, shape: FullShape, dtype: DType): tf.Tensor {
  const type = engineType(dtype);
  if (type === 'string') return tf.tensor(data, [...shape], 'string');
  return tf.tensor(asEngineData(data as ArrayLike<number>, type), [...shape], type);
}

/** The numbers in the array type that the engine wants; the same array if it has it already. */
function asEngineData(
  data: ArrayLike<number>,
  type: 'float32' | 'int32' | 'bool',
): Float32Array | Int32Array | Uint8Array {
  if (type === 'float32') return data instanceof Float32Array ? data : Float32Array.from(data);
  if (type === 'int32') return data instanceof Int32Array ? data : Int32Array.from(data);
  return data instanceof Uint8Array
    ? data
    : Uint8Array.from(data, (value) => (value === 0 ? 0 : 1));
}

function pick(data: Numbers, order: Int32Array, width: number): Numbers {
  if (!ArrayBuffer.isView(data)) return pickItems(data, order, width);
  const picked = new (data.constructor as Float32ArrayConstructor)(order.length * width);
  order.forEach((row, place) => {
    picked.set((data as Float32Array).subarray(row * width, (row + 1) * width), place * width);
  });
  return picked;
}

const pickItems = (data: readonly unknown[], order: Int32Array, width: number): Numbers =>
  [...order].flatMap((row) => data.slice(row * width, (row + 1) * width)) as readonly number[];
