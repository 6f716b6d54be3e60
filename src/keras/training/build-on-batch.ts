import * as tf from '@tensorflow/tfjs-core';
import type { Nested } from '../graph/nested.js';
import type { Batch } from './data/batch.js';
import type { LayerInside, TrainableModel } from './trainable-model.js';

/**
 * Whether a model and the layers that it holds are built. In a model that a program writes, `build` only notes the shape: its layers
 * have no weights that could learn before they are called, and Keras builds them on a batch before it trains.
 */
export const isWhollyBuilt = ({ built, inputs, sublayers }: TrainableModel): boolean =>
  built && (inputs !== undefined || areBuilt(sublayers));

const areBuilt = (layers: readonly LayerInside[]): boolean =>
  layers.every(({ built, sublayers }) => built && areBuilt(sublayers));

/** Builds what is not built of a model, by calling it on a batch. */
export function buildOnBatch(model: TrainableModel, { x }: Batch): void {
  if (isWhollyBuilt(model)) return;
  tf.tidy(() => {
    model.run(x as Nested<tf.Tensor>, false);
    model.clearLosses();
  });
}
