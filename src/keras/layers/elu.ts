import type * as tf from '@tensorflow/tfjs-core';
import { elu } from '../activations/elu.js';
import { float } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** x above 0, alpha (exp(x) - 1) below. */
export class ELU extends ShapeKeepingLayer {
  static override readonly className = 'ELU';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'alpha', default: float(1) },
  ];
  readonly #alpha: unknown;

  constructor(args: Arguments) {
    super(args);
    this.#alpha = args.alpha;
    this.buildAtInit();
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return elu.run(inputs as tf.Tensor, { alpha: this.#alpha });
  }

  /** Keras takes this configuration from the constructor's arguments: alpha comes before what is common to layers. */
  override getConfig(): Arguments {
    const { name, ...common } = super.getConfig();
    return { name, alpha: this.#alpha, ...common };
  }
}
