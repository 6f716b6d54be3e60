import type { Shape } from '../../base/shape.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import { isKerasTensor } from '../../graph/keras-tensor.js';
import type { InputSpec } from '../../layers/base/input-spec.js';
import { InputLayer } from '../../layers/input-layer.js';

/** What a network demands of its inputs: their shapes without the batch size, a last axis of size 1 being optional. */
export function inputSpecs(structure: unknown): InputSpec[] | null {
  if (!isDictionary(structure)) return flatten(structure).filter(isKerasTensor).map(specOf);
  const entries = Object.entries(structure);
  if (!entries.every(([, value]) => isKerasTensor(value))) return null;
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tensor]) => ({ ...specOf(tensor as KerasTensor), name }));
}

function specOf({ shape, history, name }: KerasTensor): InputSpec {
  const operation = history?.node.operation;
  return {
    shape: anyBatch(shape),
    allowLastAxisSqueeze: true,
    name: operation?.name ?? name,
    optional: operation instanceof InputLayer && operation.optional,
  };
}

const anyBatch = (shape: Shape): Shape => (shape.length === 0 ? shape : [null, ...shape.slice(1)]);
