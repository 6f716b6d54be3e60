import * as tf from '@tensorflow/tfjs-core';
import { setMask } from './base/masks.js';
import { fullMask } from './merging/merge-masks.js';
import { Merge } from './merging/merge.js';

/** The product of its inputs. Entries that a mask leaves out count as 1, and as 0 where all inputs leave them out. */
export class Multiply extends Merge {
  static override readonly className = 'Multiply';

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    const masks = inputs.map(fullMask);
    const product = inputs
      .map((x, index) => masked(x, masks[index] ?? null, 1))
      .reduce((all, x) => tf.mul(all, x));
    const known = masks.filter((mask) => mask !== null);
    if (known.length < inputs.length) return product;
    const counts = known.reduce((one, other) => tf.logicalOr(one, other));
    const output = masked(product, counts, 0);
    setMask(output, tf.any(counts, -1));
    return output;
  }
}

const masked = (x: tf.Tensor, mask: tf.Tensor | null, otherwise: number): tf.Tensor =>
  mask === null ? x : tf.where(mask, x, tf.fill([...x.shape], otherwise));
