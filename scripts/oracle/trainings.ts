import { callMethod } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Model } from '../../src/keras/models/model.js';
import { ArrayData } from '../../src/keras/training/array-data.js';
import { parseDType } from '../../src/keras/base/dtype.js';
import { wave } from './numpy/create.js';
import { newScope, runPython } from './python/run.js';
import { valuesOf, type StoredTensor } from './stored-tensor.js';

/** A stored tensor as NumPy's array. */
export const toArrayData = (stored: StoredTensor): ArrayData =>
  new ArrayData(stored.shape, parseDType(stored.dtype), valuesOf(stored));

/** A model that a line of Python makes, with weights `wave(shape, k=j, scale)`. */
export function makeModel(code: string, scale: number): Model {
  const model = runPython(code, newScope());
  if (!(model instanceof Model)) throw new Error('It is no model.');
  model.weights.forEach((weight, index) => {
    weight.assignValues(wave(weight.shape, index, [scale, 0, 0.37]).data as ArrayLike<number>);
  });
  return model;
}

/** Compiles, for eager runs as the oracle's unless told otherwise. */
export const compile = (model: Model, keywords: Arguments, eager = true): unknown =>
  callMethod(model, 'compile', ['sgd'], { ...keywords, ...(eager ? { run_eagerly: true } : {}) });

/** Calls a method of the model's without progress. */
export const quietly = (
  model: Model,
  method: string,
  positional: readonly unknown[],
  keywords: Arguments = {},
): unknown => callMethod(model, method, positional, { verbose: 0, ...keywords });
