import type { Shape } from '../../base/shape.js';
import type { Model } from '../../models/model.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';

/** What `accuracy` and `crossentropy` stand for: one output column, class numbers as labels, or one column a class. */
export type Problem = 'binary' | 'sparse' | 'categorical';

/**
 * By the shapes of the model's output and of what it was trained on; by the names of losses where it was not, where the output is
 * not known before the program is asked, or where the two do not go together and the training raised.
 */
export function problemOf(model: Model, y: readonly SampleFacts[]): Problem {
  const output = model.outputs?.[0]?.shape;
  const [labels] = y;
  if (output?.at(-1) === 1) return 'binary';
  return (
    (output && labels && byShapes(output, labels)) ??
    byLoss(JSON.stringify(model.compileConfig.loss ?? null), labels)
  );
}

/** Undefined where the two do not go together. */
function byShapes(output: Shape, { shape }: SampleFacts): Problem | undefined {
  const ranks = output.length - shape.length;
  if (ranks > 1) return undefined;
  return ranks === 1 || shape.at(-1) === 1 ? 'sparse' : 'categorical';
}

function byLoss(loss: string, labels: SampleFacts | undefined): Problem {
  if (/sparse/i.test(loss)) return 'sparse';
  const isOfColumns = labels !== undefined && labels.shape.length > 1 && labels.shape.at(-1) !== 1;
  return /binary/i.test(loss) && !isOfColumns ? 'binary' : 'categorical';
}
