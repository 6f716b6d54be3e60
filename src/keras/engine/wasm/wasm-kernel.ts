import type { NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { Heap, TensorMemory } from './heap.js';
import type { FusedSide, Side } from './side.js';

/** What our kernels work with. */
export interface Workshop {
  readonly heap: Heap;
  readonly side: Side;
  /** Undefined where the side module does not load. */
  readonly fused: FusedSide | undefined;
  /** Runs the kernel that the backend came with. */
  readonly stock: (
    kernelName: string,
    inputs: Readonly<Record<string, TensorInfo>>,
    attrs: object,
  ) => TensorInfo;
}

/** A call of a kernel: its tensors, which it does not own, and attributes. */
export interface KernelCall<Inputs, Attributes> extends Workshop {
  readonly inputs: Inputs;
  readonly attrs: Attributes;
}

type Result = TensorInfo | TensorInfo[];

/** A kernel of ours, in place of the backend's or beside it. */
export interface WasmKernel {
  readonly kernelName: string;
  /** Whether it is there without the side module, too. */
  readonly plain: boolean;
  /** Undefined where the kernel that the backend came with is to be used. */
  run(call: KernelCall<Readonly<Record<string, TensorInfo>>, NamedAttrMap>): Result | undefined;
}

/** Describes a kernel whose inputs and attributes are of the types that tfjs passes to it. */
export function wasmKernel<Inputs, Attributes>(
  kernelName: string,
  run: (call: KernelCall<Inputs, Attributes>) => Result | undefined,
): WasmKernel {
  return { kernelName, plain: true, run: run as unknown as WasmKernel['run'] };
}

/** A call of a kernel that needs the side module, and a memory to work in, which need not be the backend's. */
export interface FusedCall<Inputs, Attributes> {
  readonly inputs: Inputs;
  readonly attrs: Attributes;
  readonly heap: TensorMemory;
  readonly fused: FusedSide;
}

/** A kernel that needs the side module. */
export interface FusedKernel extends WasmKernel {
  runFused(call: FusedCall<Readonly<Record<string, TensorInfo>>, NamedAttrMap>): Result;
}

/** Describes a kernel that needs the side module. */
export function fusedKernel<Inputs, Attributes>(
  kernelName: string,
  run: (call: FusedCall<Inputs, Attributes>) => Result,
): FusedKernel {
  const runFused = run as unknown as FusedKernel['runFused'];
  return { kernelName, plain: false, run: run as unknown as WasmKernel['run'], runFused };
}
