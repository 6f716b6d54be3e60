import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import type { NestedShape } from './base/shapes.js';
import { Merge, readShapes, writeShapes } from './merging/merge.js';

/** The first input less the second. */
export class Subtract extends Merge {
  static override readonly className = 'Subtract';

  /** @throws ValueError unless there are two inputs. */
  protected override build(inputShape: NestedShape): void {
    super.build(inputShape);
    const shapes = readShapes(inputShape);
    if (shapes.length !== 2)
      throw valueError(
        `A \`Subtract\` layer should be called on exactly 2 inputs. Received: input_shape=${writeShapes(shapes)}`,
      );
  }

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    const [one, other] = inputs as [tf.Tensor, tf.Tensor];
    return tf.sub(one, other);
  }
}
