import type * as tf from '@tensorflow/tfjs-core';
import type { Activation as ActivationFunction } from '../activations/activation.js';
import { getActivation } from '../activations/get.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { layerOf } from './base/activation-layer.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** Applies an activation. */
export class Activation extends ShapeKeepingLayer {
  static override readonly className = 'Activation';
  static override readonly parameters: readonly Parameter[] = [{ name: 'activation' }];
  readonly activation: ActivationFunction;

  constructor(args: Arguments) {
    super(args);
    this.activation = getActivation(args.activation);
    const layer = layerOf(this.activation);
    if (layer !== undefined) this.track(layer);
    this.buildAtInit();
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return this.activation.run(inputs as tf.Tensor);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), activation: this.activation.save() };
  }
}
