import type { Arguments } from '../../base/signature.js';
import type { Model } from '../../models/model.js';
import type { Tensors, Weights } from '../../training/compiled.js';
import { unpackBatch } from '../../training/data/batch.js';
import { toTensors } from '../../training/data/rows.js';
import { trainerOf } from '../trainer-of.js';
import { withTensors } from '../values.js';
import { optional, required, type MemberTable } from './member-table.js';
import { metricsOfModel, metricsResult, resetAllMetrics } from './step-metrics.js';

const step =
  (training: boolean) =>
  (model: Model, { data }: Arguments): unknown => {
    const { x, y, sampleWeight } = unpackBatch(data);
    const [inputs, labels, weights] = [x, y, sampleWeight].map(toTensors);
    return trainerOf(model).stepOn({ x: inputs, y: labels, sampleWeight: weights }, training);
  };

/** `predict_step`: what the model answers to the inputs of a batch. */
function predictStep(model: Model, { data }: Arguments): unknown {
  const { x } = unpackBatch(data);
  return model.call([toTensors(x)], { training: false });
}

function computeLoss(model: Model, { x, y, y_pred, sample_weight }: Arguments): unknown {
  const [inputs, labels, prediction, weights] = [x, y, y_pred, sample_weight].map(withTensors);
  const batch = { x: inputs, y: labels, sampleWeight: weights };
  return trainerOf(model).computeLoss(batch, prediction as Tensors);
}

function computeMetrics(model: Model, { y, y_pred, sample_weight }: Arguments): unknown {
  const [labels, prediction, weights] = [y, y_pred, sample_weight].map(withTensors);
  const { metrics } = trainerOf(model).compiledState;
  metrics?.update(labels as Tensors, prediction as Tensors, weights as Weights);
  return metricsResult(model);
}

const lossParameters = [
  optional('x'),
  optional('y'),
  optional('y_pred'),
  optional('sample_weight'),
  optional('training', true),
];

/** Keras' own steps of training, as a program's own ones call them by `super()`. */
export const stepMembers: Pick<MemberTable<Model>, 'attributes' | 'methods'> = {
  attributes: { metrics: metricsOfModel },
  methods: {
    train_step: { parameters: required('data'), run: step(true) },
    test_step: { parameters: required('data'), run: step(false) },
    predict_step: { parameters: required('data'), run: predictStep },
    compute_loss: { parameters: lossParameters, run: computeLoss },
    compute_metrics: {
      parameters: [...required('x', 'y', 'y_pred'), optional('sample_weight')],
      run: computeMetrics,
    },
    get_metrics_result: { parameters: [], run: metricsResult },
    reset_metrics: { parameters: [], run: resetAllMetrics },
  },
};
