import * as tf from '@tensorflow/tfjs-core';
import { softmax } from '../activations/softmax.js';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** What masked entries become before the exponential. */
const hidden = -1e9;

/** Softmax along one or several axes; entries that a mask leaves out get nothing. */
export class Softmax extends ShapeKeepingLayer {
  static override readonly className = 'Softmax';
  static override readonly parameters: readonly Parameter[] = [{ name: 'axis', default: -1 }];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'mask', default: null },
  ];
  readonly #axis: unknown;

  constructor(args: Arguments) {
    super(args);
    this.#axis = args.axis;
    this.buildAtInit();
  }

  protected override forward({ inputs, mask }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    if (mask === null) return along(x, this.#axis);
    const counts = readMask(mask as tf.Tensor, x);
    const filled = tf.where(counts, x, tf.fill([...x.shape], hidden));
    return tf.where(counts, along(filled, this.#axis), tf.zerosLike(x));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), axis: this.#axis };
  }
}

function along(x: tf.Tensor, axis: unknown): tf.Tensor {
  if (!Array.isArray(axis)) return softmax.run(x, { axis });
  if (axis.length === 0)
    throw new KerasError(
      'IndexError',
      'list index out of range: `axis` of Softmax is an empty list',
    );
  if (axis.length === 1) return softmax.run(x, { axis: axis[0] as unknown });
  return tf.exp(tf.sub(x, tf.logSumExp(x, axis as number[], true)));
}

function readMask(mask: tf.Tensor, x: tf.Tensor): tf.Tensor {
  const fits =
    mask.rank <= x.rank &&
    mask.shape.every((size, axis) => size === 1 || size === x.shape.at(axis - mask.rank));
  if (!fits)
    throw valueError(
      'The `mask` must be broadcastable to `inputs`. ' +
        `Received: inputs.shape=${writeShape(x.shape)}, mask.shape=${writeShape(mask.shape)}`,
    );
  const counts = mask.dtype === 'bool' ? mask : tf.greater(mask, 0.5);
  return tf.broadcastTo(counts, [...x.shape]);
}
