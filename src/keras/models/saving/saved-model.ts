import type { Layout } from '../../base/files.js';

export type Numbers = Float32Array | Int32Array | Uint8Array;

/** A weight's numbers, outside the engine. */
export interface SavedArray {
  readonly shape: readonly number[];
  readonly type: 'float32' | 'int32' | 'bool';
  readonly data: Numbers;
}

/** The weights of a layer of the model, by where they lie in it; each a number of an array. */
export interface SavedLayer {
  readonly name: string;
  readonly places: readonly { readonly path: string; readonly arrays: readonly number[] }[];
}

/** What a file of a model, or of its weights, holds. */
export interface SavedModel {
  readonly layout: Layout;
  /** The model as JSON of Keras'; null for a file of weights. */
  readonly model: string | null;
  readonly layers: readonly SavedLayer[];
  /** The optimizer's variables in their order; null without an optimizer. */
  readonly optimizer: readonly number[] | null;
  readonly arrays: readonly SavedArray[];
}
