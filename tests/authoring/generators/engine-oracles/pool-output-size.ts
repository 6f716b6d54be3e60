import * as tf from '@tensorflow/tfjs-core';
import type { PoolFacts } from '../../../../src/authoring/cases/pool-output-size-mistakes.js';
import { gradientsOf } from '../../../../src/keras/training/gradients.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numbersIn, present } from '../../../support/engine-oracle/numbers.js';
import { shapesThrough } from '../../../support/engine-oracle/shapes-through.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

const layerOf = (kind: 'Max' | 'Average', facts: PoolFacts) =>
  makeLayer(`${kind}Pooling2D`, [facts.window], {
    strides: facts.strideTold ? facts.stride : null,
    padding: facts.padding,
    data_format: facts.layout === 'channels-first' ? 'channels_first' : 'channels_last',
  });

/** Rows that no output depends on: the gradient of all means with respect to them is 0. */
function unusedRows(facts: PoolFacts): number {
  const layer = layerOf('Average', { ...facts, layout: 'channels-last' });
  const picture = tf.ones([1, facts.image, facts.image, 1]);
  const [slopes] = present(gradientsOf(() => tf.sum(callLayer(layer, picture)), [picture]));
  const rows = slopes === undefined ? [] : numbersIn(tf.max(tf.abs(slopes), [0, 2, 3]));
  return rows.filter((slope) => slope === 0).length;
}

export default {
  id: 'pool-output-size',
  runs: 'MaxPooling2D or AveragePooling2D on a picture, and the gradient of the latter',
  execute(facts) {
    const isFirst = facts.layout === 'channels-first';
    const layer = layerOf(facts.operation === 'max' ? 'Max' : 'Average', facts);
    const { channels, image } = facts;
    const input = isFirst ? [channels, image, image] : [image, image, channels];
    const [shape = []] = shapesThrough(input, [layer]);
    return {
      side: shape[1] ?? NaN,
      channels: shape.at(isFirst ? 0 : -1) ?? NaN,
      shape,
      elements: numbersIn(callLayer(layer, tf.ones([1, ...input]))).length,
      parameters: layer.countParams(),
      unused: unusedRows(facts),
    };
  },
} satisfies EngineOracle<PoolFacts>;
