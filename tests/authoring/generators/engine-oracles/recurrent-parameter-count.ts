import * as tf from '@tensorflow/tfjs-core';
import type { RecurrentFacts } from '../../../../src/authoring/formulas/recurrent-parameters.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { sizeOfAll } from '../../../support/engine-oracle/numbers.js';
import { zeros } from '../../../support/engine-oracle/probe-lstm.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

/** The textbook's GRU is the one that Keras makes with `reset_after=False`. */
const recurrentLayer = ({ cell, convention, units }: RecurrentFacts): Layer =>
  makeLayer(cell, [units], {
    ...zeros,
    ...(cell === 'GRU' ? { reset_after: convention === 'keras' } : {}),
  });

/** The layer and the dense layer after it, if there is one; a sequence has been run through them. */
function runLayers(facts: RecurrentFacts): [recurrent: Layer, dense?: Layer] {
  const { units, steps, features, outputs } = facts;
  const recurrent = recurrentLayer(facts);
  const last = callLayer(recurrent, tf.ones([1, steps, features]));
  if (last.size !== units) throw new Error(`${last.size} numbers came out`);
  if (outputs === 0) return [recurrent];
  const dense = makeLayer('Dense', [outputs], { kernel_initializer: 'zeros' });
  callLayer(dense, last);
  return [recurrent, dense];
}

export default {
  id: 'recurrent-parameter-count',
  runs: 'SimpleRNN, LSTM or GRU (both values of reset_after), with a Dense layer after it',
  execute(facts) {
    const layers = runLayers(facts);
    const [recurrent, dense] = layers;
    const [simple] = runLayers({ ...facts, cell: 'SimpleRNN', outputs: 0 });
    const named = (name: string) =>
      sizeOfAll(recurrent.weights.filter((weight) => weight.name === name));
    const count = recurrent.countParams();
    return {
      inputWeights: named('kernel'),
      recurrentWeights: named('recurrent_kernel'),
      biases: named('bias'),
      layer: count,
      dense: dense?.countParams() ?? 0,
      total: layers.reduce((sum, layer) => sum + (layer?.countParams() ?? 0), 0),
      timesSimple: count / simple.countParams(),
    };
  },
} satisfies EngineOracle<RecurrentFacts>;
