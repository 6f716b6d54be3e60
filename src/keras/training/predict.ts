import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { parseDType } from '../base/dtype.js';
import { flatten, mapLeaves, packAs, type Nested } from '../graph/nested.js';
import { ArrayData } from './array-data.js';
import { packBatch } from './custom-steps.js';
import type { Batch } from './data/batch.js';
import type { TrainableModel } from './trainable-model.js';

/** The model's answers, copied out of the engine. */
export type Predictions = Nested<ArrayData>;

/** What the model answers to a batch. */
export function predictBatch(model: TrainableModel, x: unknown): Predictions {
  let arrays: unknown = null;
  tf.tidy(() => {
    model.clearLosses();
    const own = model.customSteps?.predict;
    const output: unknown =
      own === undefined ? model.run(x as Nested<tf.Tensor>, false) : own(packBatch(onlyInputs(x)));
    arrays = mapLeaves(output, (leaf) => (isEngineTensor(leaf) ? copyOut(leaf) : leaf));
    model.clearLosses();
  });
  return arrays as Predictions;
}

const onlyInputs = (x: unknown): Batch => ({ x, y: null, sampleWeight: null });

const copyOut = (tensor: tf.Tensor): ArrayData =>
  new ArrayData(tensor.shape, parseDType(tensor.dtype), tensor.dataSync<'float32'>());

/** The answers to several batches, one below the other. */
export function joinPredictions(batches: readonly Predictions[]): Predictions {
  const [first] = batches;
  if (first === undefined) throw new Error('There is nothing to join.');
  if (batches.length === 1) return first;
  const flat = batches.map((batch) => flatten(batch) as ArrayData[]);
  const joined = flatten(first).map((_, index) =>
    joinArrays(flat.flatMap((batch) => batch[index] ?? [])),
  );
  return packAs(first, joined);
}

function joinArrays(parts: readonly ArrayData[]): ArrayData {
  const [first] = parts;
  if (first === undefined) throw new Error('There is nothing to join.');
  const rows = parts.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  const length = parts.reduce((sum, { data }) => sum + data.length, 0);
  const data = new (first.data.constructor as Float32ArrayConstructor)(length);
  let place = 0;
  for (const part of parts) {
    data.set(part.data as Float32Array, place);
    place += part.data.length;
  }
  return new ArrayData([rows, ...first.shape.slice(1)], first.dtype, data);
}
