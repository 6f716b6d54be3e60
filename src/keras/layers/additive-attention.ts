import * as tf from '@tensorflow/tfjs-core';
import { without } from '../../util/without.js';
import { float } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Attention, sumsOfPairs } from './attention.js';

/** Additive attention (Bahdanau 2015): the score of a pair is the sum of scale · tanh(query + key). */
export class AdditiveAttention extends Attention {
  static override readonly className = 'AdditiveAttention';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'use_scale', default: true },
    { name: 'dropout', default: float(0) },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...super.inherited,
    { name: 'score_mode' },
    { name: 'seed' },
  ];

  protected override readonly scaleFor: Attention['scaleFor'] = (width) => ({
    shape: [width],
    initializer: 'glorot_uniform',
  });

  protected override scores(query: tf.Tensor, key: tf.Tensor): tf.Tensor {
    const bent = tf.tanh(sumsOfPairs(query, key));
    return tf.sum(this.scale === undefined ? bent : tf.mul(this.scale.value, bent), -1);
  }

  override getConfig(): Arguments {
    return without(super.getConfig(), 'score_mode');
  }
}
