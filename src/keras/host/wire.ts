import type { Numbers } from '../training/array-data.js';

/** A value as it crosses the line between a program and the engine: nothing but data. */
export type Wire =
  | null
  | boolean
  | number
  | string
  /** A Python float with a whole value. */
  | { readonly kind: 'float'; readonly value: number }
  | {
      readonly kind: 'array';
      readonly shape: readonly number[];
      readonly dtype: string;
      readonly data: Numbers;
    }
  /** Something that lives with the engine: a layer, a model, a tensor, a function. */
  | { readonly kind: 'handle'; readonly id: number; readonly type: string; readonly repr: string }
  /** A name of Keras', such as `keras.layers.Dense`. */
  | { readonly kind: 'name'; readonly path: string }
  | { readonly kind: 'list'; readonly items: readonly Wire[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, Wire])[] };

/** What a program asks of the engine. */
export type Request =
  /** `target.name`. */
  | { readonly kind: 'get'; readonly target: Wire; readonly name: string }
  /** `target.name = value`. */
  | {
      readonly kind: 'set';
      readonly target: Wire;
      readonly name: string;
      readonly value: Wire;
    }
  /** `target(…)`, or `target.name(…)`. */
  | {
      readonly kind: 'call';
      readonly target: Wire;
      readonly name?: string;
      readonly positional: readonly Wire[];
      readonly keywords: readonly (readonly [string, Wire])[];
    }
  /** The numbers of a tensor or a weight. */
  | { readonly kind: 'read'; readonly target: Wire }
  /** The program has let these go. */
  | { readonly kind: 'release'; readonly ids: readonly number[] };

/** What the engine answers. */
export type Reply =
  | { readonly kind: 'value'; readonly value: Wire; readonly warnings: readonly string[] }
  /** What Keras raises. */
  | {
      readonly kind: 'raised';
      readonly error: string;
      readonly message: string;
      readonly warnings: readonly string[];
    }
  /** Our fault. */
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string };
