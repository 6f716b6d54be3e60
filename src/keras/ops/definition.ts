import type { Tensor } from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';

/** A function of `keras.ops`. */
export interface OpDefinition {
  /** Its name in `keras.ops`. */
  readonly name: string;
  /** The class that a summary and a saved network show. */
  readonly className: string;
  /** The part of Keras where that class lives: `numpy` for `keras.src.ops.numpy`; `activations` lies beside `ops`. */
  readonly module: 'activations' | 'numpy' | 'nn' | 'core' | 'math' | 'linalg';
  /** The function's parameters, in Python's order. */
  readonly parameters: readonly Parameter[];
  /** Those among them that belong to the operation itself; the others are arguments of each call. */
  readonly options: readonly string[];
  /** The parameter that takes all further positional arguments, as a list: Python's `*operands`. */
  readonly variadic?: string;
  /** Arguments of each call that a network keeps by name; the others it keeps by position. */
  readonly byName?: readonly string[];
  /** What a call puts in for arguments that were left out, before it makes an operation of them. */
  readonly complete?: (args: Arguments) => Arguments;
  /** What it gives for tensors. Numbers and lists among the arguments are still numbers and lists. */
  readonly compute: (args: Arguments) => Nested<Tensor>;
  /** What it gives, by shape and type; where it is left out, a trial on zeros tells. */
  readonly infer?: (args: Arguments) => Nested<KerasTensor>;
}
