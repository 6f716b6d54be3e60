import type { Layer } from '../../layers/base/layer.js';
import type { Model } from '../../models/model.js';
import { describeModel } from '../../models/summary/describe-model.js';
import { outputShapeOf } from '../../models/summary/output-shape.js';
import { renderSummary } from '../../models/summary/render-summary.js';
import { reportCompile } from './report-compile.js';
import type { LayerReport, ModelReport } from './report.js';

/** Describes a model as it is now. */
export function reportModel(model: Model): ModelReport {
  const description = describeModel(model);
  const { trainable, fixed } = description;
  return {
    class: model.className,
    name: model.name,
    summary: renderSummary(description),
    parameters: trainable.count + fixed.count,
    trainable: trainable.count,
    layers: model.layers.map(reportLayer),
    compile: reportCompile(model.compileConfig),
  };
}

const reportLayer = (layer: Layer): LayerReport => ({
  name: layer.name,
  class: layer.className,
  outputShape: outputShapeOf(layer) ?? null,
  parameters: layer.built ? layer.countParams() : null,
});
