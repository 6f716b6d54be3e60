import { KerasError } from '../../base/errors.js';
import { describeModel } from '../../models/summary/describe-model.js';
import { renderSummary } from '../../models/summary/render-summary.js';
import type { Layer } from '../../layers/base/layer.js';
import { InputLayer } from '../../layers/input-layer.js';
import type { Model } from '../../models/model.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import { lineOf } from '../call-lines.js';
import type { ModelEvidence } from '../evidence.js';
import { graphOf, type CanonicalGraph } from '../graph/canonical-graph.js';
import { graphOfLayers } from '../graph/graph-of-layers.js';
import { compileEvidence } from './compile-evidence.js';

/** What is told of a model beside its graph. */
export interface ModelFacts extends Omit<ModelEvidence, 'graph'> {
  /** As far as it can be known without asking the program. */
  readonly known: CanonicalGraph;
}

/** The facts of a model as it is now. Nothing in them is computed by the program. */
export function modelFacts(
  model: Model,
  y: readonly SampleFacts[],
  compileLine: number | null,
): ModelFacts {
  const known = graphOf(model, false);
  const description = describeModel(model);
  const { trainable, fixed } = description;
  return {
    name: model.name,
    class: model.className,
    line: lineOf(model),
    known,
    parameters: trainable.count + fixed.count,
    trainable: trainable.count,
    compile: compileEvidence(model, y, compileLine),
    summary: renderSummary(description),
  };
}

/** Layers that never became a model, as one. */
export function layersEvidence(layers: readonly Layer[]): ModelEvidence {
  const { graph } = graphOfLayers(layers);
  const weights = [...new Set(layers.flatMap((layer) => layer.weights))];
  const sizeOf = (some: typeof weights): number => some.reduce((sum, { size }) => sum + size, 0);
  const [first] = layers.filter((layer) => !(layer instanceof InputLayer));
  return {
    name: '(layers)',
    class: '(layers)',
    line: first === undefined ? null : lineOf(first),
    graph,
    parameters: sizeOf(weights),
    trainable: sizeOf(weights.filter(({ trainable }) => trainable)),
    compile: null,
    summary: '',
  };
}

/** With what the program says that its own layers and models compute, where that can be traced. */
export function modelEvidence(model: Model, { known, ...facts }: ModelFacts): ModelEvidence {
  const { graph } = known.graph.isComplete ? known : traced(model, known);
  return { ...facts, graph };
}

/** Whatever the program raises when it is asked: then the known part stands. */
function traced(model: Model, known: CanonicalGraph): CanonicalGraph {
  try {
    return graphOf(model, true);
  } catch (error) {
    if (error instanceof KerasError) return known;
    throw error;
  }
}
