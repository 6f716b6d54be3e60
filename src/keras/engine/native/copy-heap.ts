import type { DataType, TensorInfo } from '@tensorflow/tfjs-core';
import { bytesOf, sizeOf, type TensorMemory } from '../wasm/heap.js';

const page = 65536;

/**
 * A WebAssembly memory that holds the tensors of one kernel call: inputs are copied in, outputs are copied out, and the next call
 * starts from the beginning. It has the methods of the wasm engine's heap that kernels use.
 */
export class CopyHeap implements TensorMemory {
  readonly memory = new WebAssembly.Memory({ initial: 16 });
  readonly #places = new WeakMap<object, Place>();
  // Address 0 stands for "none".
  #end = 16;

  /** Forgets all tensors. */
  reset(): void {
    this.#end = 16;
  }

  /** A new tensor; its numbers are not set. */
  output(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    return this.#reserve(sizeOf({ shape }), shape, dtype);
  }

  /** A tensor with these numbers. There may be more of them than the shape says: kernels keep numbers for their gradients so. */
  put(values: ArrayLike<number>, shape: readonly number[], dtype: DataType): TensorInfo {
    const tensor = this.#reserve(values.length, shape, dtype);
    this.numbers(tensor).set(values);
    return tensor;
  }

  /** The same numbers under another shape. */
  share({ dataId, dtype }: TensorInfo, shape: readonly number[]): TensorInfo {
    return { dataId, dtype, shape: [...shape] };
  }

  /** Where a tensor starts, in bytes. */
  address(tensor: TensorInfo): number {
    return this.#placeOf(tensor).address;
  }

  /** Nothing to do: all tensors of a call are let go together. */
  release(): void {
    return;
  }

  floats(tensor: TensorInfo): Float32Array {
    const { address, length } = this.#placeOf(tensor);
    return new Float32Array(this.memory.buffer, address, length);
  }

  /** All numbers of a tensor. */
  numbers(tensor: TensorInfo): Float32Array | Int32Array {
    const { address, length } = this.#placeOf(tensor);
    return tensor.dtype === 'int32'
      ? new Int32Array(this.memory.buffer, address, length)
      : new Float32Array(this.memory.buffer, address, length);
  }

  #reserve(length: number, shape: readonly number[], dtype: DataType): TensorInfo {
    const dataId = {};
    this.#places.set(dataId, { address: this.#end, length });
    // Vectors of 16 bytes are read fastest from addresses that they divide.
    this.#end += Math.ceil((length * bytesOf(dtype)) / 16) * 16;
    const missing = this.#end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / page));
    return { dataId, dtype, shape: [...shape] };
  }

  #placeOf({ dataId }: TensorInfo): Place {
    const place = this.#places.get(dataId);
    if (place === undefined) throw new Error('The tensor is not in this memory.');
    return place;
  }
}

interface Place {
  readonly address: number;
  /** Number of elements. */
  readonly length: number;
}
