import * as tf from '@tensorflow/tfjs-core';
import type { RecurrentFacts } from '../../../../src/authoring/formulas/recurrent-parameters.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { sizeOfAll } from '../../../support/engine-oracle/numbers.js';
import { zeros } from '../../../support/engine-oracle/probe-lstm.js';
import { makeLayer } from '../../../support/make-layer.js';
import { layer } from '../../../support/small-models.js';
import type { Model } from '../../../../src/keras/models/model.js';

/** The textbook's GRU is the one that Keras makes with `reset_after=False`. */
const recurrentLayer = ({ cell, convention, units }: RecurrentFacts): Layer =>
  makeLayer(cell, [units], {
    ...zeros,
    ...(cell === 'GRU' ? { reset_after: convention === 'keras' } : {}),
  });

/** The model, which has been run on one sequence. */
function modelOf(facts: RecurrentFacts): Model {
  const { steps, features, outputs } = facts;
  const model = layer('Sequential', [
    [
      makeLayer('InputLayer', [], { shape: [steps, features] }),
      recurrentLayer(facts),
      ...(outputs > 0 ? [makeLayer('Dense', [outputs], { kernel_initializer: 'zeros' })] : []),
    ],
  ]) as Model;
  const result = model.run(tf.ones([1, steps, features]), false) as tf.Tensor;
  if (result.size !== (outputs || facts.units)) throw new Error(`${result.size} numbers came out`);
  return model;
}

export default {
  id: 'recurrent-parameter-count',
  runs: 'SimpleRNN, LSTM or GRU (both values of reset_after), with a Dense layer after it',
  execute(facts) {
    const model = modelOf(facts);
    const [recurrent, dense] = model.layers;
    const [simple] = modelOf({ ...facts, cell: 'SimpleRNN', outputs: 0 }).layers;
    const named = (name: string) =>
      sizeOfAll(recurrent?.weights.filter((weight) => weight.name === name) ?? []);
    const count = recurrent?.countParams() ?? NaN;
    return {
      inputWeights: named('kernel'),
      recurrentWeights: named('recurrent_kernel'),
      biases: named('bias'),
      layer: count,
      dense: dense?.countParams() ?? 0,
      total: model.countParams(),
      timesSimple: count / (simple?.countParams() ?? NaN),
    };
  },
} satisfies EngineOracle<RecurrentFacts>;
