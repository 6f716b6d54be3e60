import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { Layer } from './base/layer.js';
import type { NestedShape } from './base/shapes.js';
import { symbolically } from './base/symbolically.js';

/** Masks the steps whose features are all equal to `mask_value`, and sets them to zero. */
export class Masking extends Layer {
  static override readonly className = 'Masking';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'mask_value', default: float(0) },
  ];
  override readonly supportsMasking = true;
  readonly maskValue: unknown;

  constructor(args: Arguments) {
    super(args);
    if (!isNumber(args.mask_value) && typeof args.mask_value !== 'boolean')
      throw valueError(
        `The argument \`mask_value\` of Masking must be a number. Received: mask_value=${repr(args.mask_value)}`,
      );
    this.maskValue = args.mask_value;
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return inputShape;
  }

  override computeMask(inputs: unknown): unknown {
    if (isEngineTensor(inputs)) return this.#counts(inputs, false);
    if (!isKerasTensor(inputs)) return null;
    const differs = symbolically('NotEqual', [inputs, this.maskValue]);
    return symbolically('Any', [differs], { axis: -1, keepdims: false });
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = inputs as tf.Tensor;
    return tf.where(this.#counts(x, true), x, tf.zerosLike(x));
  }

  /** Whether any feature of a step differs from the value. No gradient flows through the question. */
  #counts(x: tf.Tensor, keepDims: boolean): tf.Tensor {
    const value = Number(this.maskValue);
    const ask = tf.customGrad((tensor) => ({
      value: tf.any(tf.notEqual(tensor as tf.Tensor, tf.scalar(value)), -1, keepDims),
      gradFunc: () => tf.zeros(x.shape),
    }));
    return ask(x);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), mask_value: this.maskValue };
  }
}
