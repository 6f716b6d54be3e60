import * as tf from '@tensorflow/tfjs-core';
import type { Model } from '../../../../src/keras/models/model.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numbersIn, sizeOfAll } from '../../../support/engine-oracle/numbers.js';
import { makeLayer } from '../../../support/make-layer.js';
import { stack } from '../../../support/small-models.js';

interface Facts {
  readonly sizes: readonly number[];
}

/** The model, which has been run once. */
function modelOf([inputs = 0, ...units]: readonly number[]): Model {
  const layers = units.map((count) => makeLayer('Dense', [count], { kernel_initializer: 'zeros' }));
  const model = stack(inputs, ...layers);
  const outputs = numbersIn(model.run(tf.ones([1, inputs]), false) as tf.Tensor);
  if (outputs.length !== units.at(-1)) throw new Error(`${outputs.length} numbers came out`);
  return model;
}

export default {
  id: 'dense-parameter-count',
  runs: 'a Sequential model of Dense layers',
  execute({ sizes }) {
    const model = modelOf(sizes);
    const layers = model.layers.map((layer, index) => [`layer ${index + 1}`, layer.countParams()]);
    const named = (name: string) => model.weights.filter((weight) => weight.name === name);
    return {
      ...(Object.fromEntries(layers) as Record<string, number>),
      total: model.countParams(),
      weights: sizeOfAll(named('kernel')),
      biases: sizeOfAll(named('bias')),
    };
  },
} satisfies EngineOracle<Facts>;
