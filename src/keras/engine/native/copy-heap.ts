import type { DataType, TensorInfo } from '@tensorflow/tfjs-core';
import { bytesOf, sizeOf } from '../wasm/heap.js';

const page = 65536;

/**
 * A WebAssembly memory that holds the tensors of one kernel call: inputs are copied in, outputs are copied out, and the next call
 * starts from the beginning. It has the methods of the wasm engine's heap that kernels use.
 */
export class CopyHeap {
  readonly memory = new WebAssembly.Memory({ initial: 16 });
  readonly #addresses = new WeakMap<object, number>();
  // Address 0 stands for "none".
  #end = 16;

  /** Forgets all tensors. */
  reset(): void {
    this.#end = 16;
  }

  /** A new tensor; its numbers are not set. */
  output(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    const dataId = {};
    this.#addresses.set(dataId, this.#end);
    const bytes = sizeOf({ shape }) * bytesOf(dtype);
    // Vectors of 16 bytes are read fastest from addresses that they divide.
    this.#end += Math.ceil(bytes / 16) * 16;
    const missing = this.#end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / page));
    return { dataId, dtype, shape: [...shape] };
  }

  /** A tensor with these numbers. */
  put(values: ArrayLike<number>, shape: readonly number[], dtype: DataType): TensorInfo {
    const tensor = this.output(shape, dtype);
    (dtype === 'int32' ? this.ints(tensor) : this.floats(tensor)).set(values);
    return tensor;
  }

  /** Where a tensor starts, in bytes. */
  address({ dataId }: TensorInfo): number {
    const address = this.#addresses.get(dataId);
    if (address === undefined) throw new Error('The tensor is not in this memory.');
    return address;
  }

  /** Nothing to do: all tensors of a call are let go together. */
  release(...tensors: readonly TensorInfo[]): void {
    for (const { dataId } of tensors) this.#addresses.delete(dataId);
  }

  floats(tensor: TensorInfo): Float32Array {
    return new Float32Array(this.memory.buffer, this.address(tensor), sizeOf(tensor));
  }

  ints(tensor: TensorInfo): Int32Array {
    return new Int32Array(this.memory.buffer, this.address(tensor), sizeOf(tensor));
  }
}
