import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor, toFloat } from '../../base/engine-tensor.js';
import { typeError, valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import { Layer } from '../base/layer.js';
import { isShape, type NestedShape } from '../base/shapes.js';
import { mergeShapes } from './merge-shapes.js';
import { eitherMask } from './merge-masks.js';

/** A layer that makes one tensor of several. */
export abstract class Merge extends Layer {
  override readonly supportsMasking = true;

  /** Merges tensors of equal rank. */
  protected abstract merge(inputs: readonly tf.Tensor[]): tf.Tensor;

  /** @throws ValueError unless there are several inputs whose shapes can be broadcast together. */
  protected override build(inputShape: NestedShape): void {
    mergeShapes(readShapes(inputShape));
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return mergeShapes(readShapes(inputShape));
  }

  override computeMask(_: unknown, previousMask: unknown): unknown {
    return eitherMask(previousMask);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const tensors = (inputs as readonly tf.Tensor[]).filter(isEngineTensor);
    return this.merge(ofOneRank(tensors));
  }
}

/** The shapes of the inputs. @throws ValueError if there is one tensor and no list. */
export function readShapes(inputShape: NestedShape): Shape[] {
  if (inputShape === null)
    throw typeError("'NoneType' object is not subscriptable: a merge layer needs inputs.");
  if (Array.isArray(inputShape) && !isShape(inputShape)) return [...inputShape] as Shape[];
  throw valueError(
    `A merge layer should be called on a list of inputs. Received: input_shape=${repr(inputShape, 'tuple')} ` +
      '(not a list of shapes)',
  );
}

/** Shapes in a message, as Keras writes them: `[(None, 3), (None, 4)]`. */
export const writeShapes = (shapes: readonly Shape[]): string =>
  `[${shapes.map(writeShape).join(', ')}]`;

/** Lower ranks get axes of size 1 behind the batch axis. */
function ofOneRank(tensors: readonly tf.Tensor[]): tf.Tensor[] {
  const rank = Math.max(...tensors.map((tensor) => tensor.rank));
  if (tensors.every((tensor) => tensor.rank === rank)) return tensors.map(toFloat);
  return tensors.map((tensor) => {
    const [batch = 1, ...sizes] = tensor.shape;
    const filled = Array.from({ length: rank - tensor.rank }, () => 1);
    return tf.reshape(toFloat(tensor), [batch, ...filled, ...sizes]);
  });
}
