import type { KernelBackend, NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';

/** An attribute of a TensorFlow operation. */
export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}

/** What we use of the backend of @tensorflow/tfjs-node: it reaches any operation of TensorFlow. */
export interface NativeBackend extends KernelBackend {
  readonly binding: {
    readonly TF_ATTR_INT: number;
    readonly TF_ATTR_BOOL: number;
    readonly TF_ATTR_STRING: number;
    readonly TF_ATTR_TYPE: number;
    readonly TF_FLOAT: number;
  };
  executeSingleOutput(
    operation: string,
    attributes: readonly Attribute[],
    inputs: readonly TensorInfo[],
  ): TensorInfo;
  executeMultipleOutputs(
    operation: string,
    attributes: readonly Attribute[],
    inputs: readonly TensorInfo[],
    outputs: number,
  ): TensorInfo[];
}

/** What a kernel of tfjs is called with, on this backend. */
export interface NativeCall {
  readonly inputs: Readonly<Record<string, TensorInfo>>;
  readonly attrs: NamedAttrMap;
  readonly backend: NativeBackend;
}

/** A kernel of tfjs that calls another operation of TensorFlow than tfjs-node does. */
export interface NativeKernel {
  readonly kernelName: string;
  /** Whether this build of TensorFlow has what the kernel calls; it has if nothing is said. */
  isThere?(backend: NativeBackend): boolean;
  /** Undefined where tfjs-node's own kernel is to be used. */
  run(call: NativeCall): TensorInfo | TensorInfo[] | undefined;
}

/** Ways to write an attribute down. */
interface Attributes {
  readonly float: Attribute;
  numbers(name: string, value: readonly number[]): Attribute;
  text(name: string, value: string): Attribute;
  flag(name: string, value: boolean): Attribute;
}

/** Attributes by value: the type of the elements, a list of numbers, a text, a truth value. */
export const attributes = ({ binding }: NativeBackend): Attributes => ({
  float: { name: 'T', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
  numbers: (name: string, value: readonly number[]): Attribute => ({
    name,
    type: binding.TF_ATTR_INT,
    value,
  }),
  text: (name: string, value: string): Attribute => ({
    name,
    type: binding.TF_ATTR_STRING,
    value,
  }),
  flag: (name: string, value: boolean): Attribute => ({
    name,
    type: binding.TF_ATTR_BOOL,
    value,
  }),
});
