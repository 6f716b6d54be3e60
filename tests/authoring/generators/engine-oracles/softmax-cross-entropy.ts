import * as tf from '@tensorflow/tfjs-core';
import { construct } from '../../../../src/keras/base/construct.js';
import { CategoricalCrossentropy } from '../../../../src/keras/losses/categorical-crossentropy.js';
import { SparseCategoricalCrossentropy } from '../../../../src/keras/losses/sparse-categorical-crossentropy.js';
import { gradientsOf } from '../../../../src/keras/training/gradients.js';
import type { Sample } from '../../../../src/authoring/formulas/softmax.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numberIn, numbersIn, present } from '../../../support/engine-oracle/numbers.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

export default {
  id: 'softmax-cross-entropy',
  runs: 'Softmax and CategoricalCrossentropy; SparseCategoricalCrossentropy(from_logits=True) and its gradient',
  execute({ logits, label }) {
    const z = tf.tensor2d([[...logits]]);
    const shares = callLayer(makeLayer('Softmax'), z);
    const oneHot = tf.oneHot(tf.tensor1d([label], 'int32'), logits.length);
    const loss = construct(CategoricalCrossentropy, [], {}).measure(oneHot, shares);
    const sparse = construct(SparseCategoricalCrossentropy, [], { from_logits: true });
    const [slopes = tf.zerosLike(z)] = present(
      gradientsOf(() => sparse.measure(tf.tensor1d([label], 'int32'), z), [z]),
    );
    const [probabilities, gradient] = [numbersIn(shares), numbersIn(slopes)];
    return {
      loss: numberIn(loss),
      probability: probabilities[label] ?? NaN,
      gradient,
      'true-slope': gradient[label] ?? NaN,
      'slope-sum': numberIn(tf.sum(slopes)),
      'is-right': numberIn(tf.argMax(shares, -1)) === label,
      ...Object.fromEntries(probabilities.map((p, k) => [`p${k + 1}`, p])),
    };
  },
} satisfies EngineOracle<Sample>;
