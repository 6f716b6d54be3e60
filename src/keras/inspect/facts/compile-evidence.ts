import type { Model } from '../../models/model.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import type { CompileEvidence } from '../evidence.js';
import { plain } from '../graph/plain.js';
import { lossEvidence } from './loss-evidence.js';
import { metricEvidence } from './metric-evidence.js';
import { ofSaved } from './object-evidence.js';
import { problemOf } from './problem.js';

/** How a model was compiled; null if it was not. `y`: what it was trained on, if it was. */
export function compileEvidence(
  model: Model,
  y: readonly SampleFacts[],
  line: number | null,
): CompileEvidence | null {
  const { optimizer, loss, metrics, weighted_metrics: weighted, ...others } = model.compileConfig;
  if (model.compiled === null) return null;
  const problem = problemOf(model, y);
  return {
    optimizer: ofSaved(optimizer),
    loss: lossEvidence(loss, problem),
    metrics: [...metricEvidence(metrics, problem), ...metricEvidence(weighted, problem)],
    lossWeights: plain(others.loss_weights),
    line,
  };
}
