import type { Model } from '../../models/model.js';

/** Runs `work`, which may change the model's weights and how it is compiled, and gives both back. */
export function keepingWeights<Result>(model: Model, work: () => Result): Result {
  const kept = model.weights.map((variable) => ({ variable, numbers: variable.value.dataSync() }));
  const { compiled } = model;
  try {
    return work();
  } finally {
    model.compiled = compiled;
    for (const { variable, numbers } of kept)
      if (!variable.value.isDisposed) variable.assignValues(numbers);
  }
}
