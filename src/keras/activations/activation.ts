import type * as tf from '@tensorflow/tfjs-core';
import type { Saved } from '../base/serializable.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Vertex } from '../graph/keras-tensor.js';

/** How Keras saves a function that a program has made: by its name only. */
export interface SavedFunction {
  readonly module: 'builtins';
  readonly class_name: 'function';
  readonly config: string;
  readonly registered_name: 'function';
}

/** A function of one tensor, elementwise or along an axis. */
export interface Activation {
  /** Keras' name: `relu`, `softmax` …; the function's own name if a program has made it. */
  readonly name: string;
  /** What it takes besides the tensor, in Python's order. */
  readonly parameters: readonly Parameter[];
  /** The layer, where a layer serves as an activation. */
  readonly layer?: Vertex;
  /** The function, where a program has made it. */
  readonly written?: (x: tf.Tensor) => tf.Tensor;
  /** Its form in a configuration. */
  save(): string | Saved | SavedFunction;
  /** Applies it; options that are left out have their default. */
  run(x: tf.Tensor, options?: Arguments): tf.Tensor;
}
