import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { valueError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten } from '../graph/nested.js';
import { asTensor } from '../ops/values.js';
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
    const value = this.#readValue();
    checkBroadcast(x, value, 'NotEqual');
    const ask = tf.customGrad((tensor) => ({
      value: tf.any(tf.notEqual(tensor as tf.Tensor, value), -1, keepDims),
      gradFunc: () => tf.zeros(x.shape),
    }));
    return ask(x);
  }

  /** A number, or one for each feature. @throws ValueError for what is none, which Keras finds out in the call. */
  #readValue(): tf.Tensor {
    const numbers = flatten(this.maskValue);
    if (!numbers.every((number) => isNumber(number) || typeof number === 'boolean'))
      throw valueError(
        `The argument \`mask_value\` of Masking must be a number. Received: mask_value=${repr(this.maskValue)}`,
      );
    return asTensor(this.maskValue, 'float32');
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), mask_value: this.maskValue };
  }
}
