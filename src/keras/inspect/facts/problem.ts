import type { Model } from '../../models/model.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';

/** What `accuracy` and `crossentropy` stand for: one output column, class numbers as labels, or one column a class. */
export type Problem = 'binary' | 'sparse' | 'categorical';

/** By the shapes of the model's output and of what it was trained on; by the names of losses where it was not. */
export function problemOf(model: Model, y: readonly SampleFacts[]): Problem {
  const output = model.outputs?.[0]?.shape;
  const [labels] = y;
  if (output?.at(-1) === 1) return 'binary';
  if (labels === undefined) return byLoss(JSON.stringify(model.compileConfig.loss ?? null));
  const isFlat = output !== undefined && labels.shape.length < output.length;
  return isFlat || labels.shape.at(-1) === 1 ? 'sparse' : 'categorical';
}

function byLoss(loss: string): Problem {
  if (/sparse/i.test(loss)) return 'sparse';
  return /binary/i.test(loss) ? 'binary' : 'categorical';
}
