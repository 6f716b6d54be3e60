import { KernelBackend, util, type DataType, type TensorInfo } from '@tensorflow/tfjs-core';

/** What we use of the backend of @tensorflow/tfjs-backend-wasm. */
interface WasmBackend extends KernelBackend {
  readonly wasm: {
    readonly HEAPU8: Uint8Array;
    readonly asm: { readonly memory: WebAssembly.Memory };
    /** Gives the address of so many bytes; 0 if there is no room. */
    _malloc: (bytes: number) => number;
    _free: (address: number) => void;
  };
  readonly dataIdMap: { get(id: object): { readonly memoryOffset: number } };
  makeOutput(shape: readonly number[], dtype: DataType): TensorInfo;
  incRef(id: object): void;
}

/** A memory of tensors in which the side module works; what a kernel of recurrent layers needs of it. */
export interface TensorMemory {
  /** A new tensor; its numbers are not set. */
  output(shape: readonly number[], dtype?: DataType): TensorInfo;
  /** Another tensor of the same numbers, without a copy. */
  share(tensor: TensorInfo, shape: readonly number[]): TensorInfo;
  /** Lets go of tensors that the kernel owns. */
  release(...tensors: readonly TensorInfo[]): void;
  /** Where a tensor starts, in bytes. */
  address(tensor: TensorInfo): number;
  floats(tensor: TensorInfo): Float32Array;
}

/**
 * The memory in which the backend keeps its tensors. A view of it is good until the next output is made, for the memory may move when
 * it grows; addresses stay.
 */
export class Heap implements TensorMemory {
  readonly backend: WasmBackend;
  /** What the running kernel has made and not let go of. */
  #made: TensorInfo[] = [];

  /** @throws Error if the backend is another one, or of a build that hides its memory. */
  constructor(backend: KernelBackend) {
    const candidate = backend as Partial<WasmBackend>;
    if (candidate.wasm?.asm.memory === undefined || candidate.dataIdMap === undefined)
      throw new Error('The backend of tfjs does not show its WebAssembly memory.');
    this.backend = backend as WasmBackend;
  }

  get memory(): WebAssembly.Memory {
    return this.backend.wasm.asm.memory;
  }

  /** A new tensor; its numbers are not set. The caller owns it. */
  output(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    return this.#note(this.backend.makeOutput([...shape], dtype));
  }

  /** The same, all zeros. */
  zeros(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    const made = this.output(shape, dtype);
    const start = this.address(made);
    this.bytes.fill(0, start, start + util.sizeFromShape(made.shape) * bytesOf(dtype));
    return made;
  }

  /** Where a tensor starts, in bytes. */
  address(tensor: TensorInfo): number {
    return this.backend.dataIdMap.get(tensor.dataId).memoryOffset;
  }

  /** Another tensor of the same numbers, without a copy. */
  share(tensor: TensorInfo, shape: readonly number[] = tensor.shape): TensorInfo {
    this.backend.incRef(tensor.dataId);
    return this.#note({ dataId: tensor.dataId, dtype: tensor.dtype, shape: [...shape] });
  }

  /** Lets go of tensors that the caller owns. */
  release(...tensors: readonly TensorInfo[]): void {
    for (const { dataId } of tensors) this.backend.disposeData(dataId);
    this.#made = this.#made.filter((made) => !tensors.includes(made));
  }

  /** Runs a kernel; if it fails, nothing stays of what it has made, and its inputs are used as often as before. */
  guard<Result>(inputs: readonly TensorInfo[], kernel: () => Result): Result {
    this.#made = [];
    const uses = inputs.map(({ dataId }) => this.backend.refCount(dataId));
    try {
      return kernel();
    } catch (error) {
      this.release(...this.#made);
      inputs.forEach(({ dataId }, index) => {
        while (this.backend.refCount(dataId) > (uses[index] ?? 0)) this.backend.disposeData(dataId);
      });
      throw error;
    }
  }

  #note(made: TensorInfo): TensorInfo {
    this.#made.push(made);
    return made;
  }

  get bytes(): Uint8Array {
    return this.backend.wasm.HEAPU8;
  }

  floats(tensor: TensorInfo): Float32Array {
    return new Float32Array(this.bytes.buffer, this.address(tensor), sizeOf(tensor));
  }

  ints(tensor: TensorInfo): Int32Array {
    return new Int32Array(this.bytes.buffer, this.address(tensor), sizeOf(tensor));
  }
}

/** Bytes of one element. */
export const bytesOf = (dtype: DataType): number => (dtype === 'bool' ? 1 : 4);

/** Number of elements. */
export const sizeOf = ({ shape }: { readonly shape: readonly number[] }): number =>
  shape.reduce((product, size) => product * size, 1);
