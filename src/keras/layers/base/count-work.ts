import { isEngineTensor } from '../../base/engine-tensor.js';
import { session } from '../../base/session.js';
import { callFlops } from '../../graph/call-flops.js';
import type { Vertex } from '../../graph/keras-tensor.js';
import { flatten } from '../../graph/nested.js';

interface Worker extends Vertex {
  /** Whether the layers inside count what it does. */
  readonly worksByParts: boolean;
}

/** Runs a layer's computation on tensors with numbers and counts its operations, where a session limits them. */
export function countWork<Result>(layer: Worker, args: unknown, work: () => Result): Result {
  const budget = session().budgetOfTraining;
  if (budget === null || budget.isCounting || layer.worksByParts) return work();
  budget.isCounting = true;
  try {
    const outputs = work();
    budget.count(operationsOf(layer, args, outputs));
    return outputs;
  } finally {
    budget.isCounting = false;
  }
}

function operationsOf(layer: Vertex, args: unknown, outputs: unknown): number {
  const given = shapesOf(outputs);
  const samples = given[0]?.[0] ?? 1;
  return samples * callFlops(layer, shapesOf(args), given);
}

const shapesOf = (value: unknown): readonly (readonly number[])[] =>
  flatten(value)
    .filter(isEngineTensor)
    .map(({ shape }) => shape);
