import { construct } from '../../src/keras/base/construct.js';
import type { Serializable } from '../../src/keras/base/serializable.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { classes } from '../../src/keras/classes.js';
import { input } from '../../src/keras/layers/input-layer.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { Functional } from '../../src/keras/models/functional/functional.js';
import type { Model } from '../../src/keras/models/model.js';
import { Sequential } from '../../src/keras/models/sequential/sequential.js';
import { ArrayData } from '../../src/keras/training/array-data.js';

/** A layer by its class name. */
export function layer(
  name: string,
  positional: readonly unknown[] = [],
  keywords: Arguments = {},
): Layer {
  const made = classes.layer[name] as Serializable<Layer> | undefined;
  if (made === undefined) throw new Error(`There is no layer ${name}.`);
  return construct(made, positional, keywords);
}

/** A model of layers one behind the other, for rows of `width` numbers. */
export const stack = (width: number, ...layers: readonly Layer[]): Model =>
  construct(Sequential, [[layer('InputLayer', [], { shape: [width] }), ...layers]], {});

/** A model with one input and several outputs, each a layer on the input. */
export function fork(width: number, ...layers: readonly Layer[]): Model {
  const x = input([[width]]);
  return construct(Functional, [x, layers.map((each) => each.call([x]))], {});
}

/** A wave: what all weights and samples of the oracle are made of. */
const wave = (shape: readonly number[], k = 0, { scale = 1, shift = 0 } = {}): Float32Array =>
  Float32Array.from(
    { length: shape.reduce((product, size) => product * size, 1) },
    (_, i) => shift + scale * Math.sin(0.37 * i + 0.11 * k),
  );

export const waves = (
  shape: readonly number[],
  k = 0,
  options: { readonly scale?: number; readonly shift?: number } = {},
): ArrayData => new ArrayData(shape, 'float32', wave(shape, k, options));

/** Class numbers below `high`, spread by the golden ratio. */
export const labels = (shape: readonly number[], high: number, k = 0): ArrayData =>
  new ArrayData(
    shape,
    'int32',
    Int32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, (_, i) =>
      Math.floor(high * ((0.61803398875 * (i + 1) + 0.137 * k) % 1)),
    ),
  );

/** Sets weight j to wave(K + j), half as high. */
export function setWaves(model: Model, K: number): void {
  model.weights.forEach((weight, index) => {
    weight.assignValues(wave(weight.shape, K + index, { scale: 0.5 }));
  });
}
