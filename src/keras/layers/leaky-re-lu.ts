import type * as tf from '@tensorflow/tfjs-core';
import { leakyRelu } from '../activations/leaky-relu.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { layerParameters } from './base/layer-options.js';
import { readNumber } from './base/read-number.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** x above 0, a smaller slope below: 0.3 if nothing is said, although the function of this name has 0.2. */
export class LeakyReLU extends ShapeKeepingLayer {
  static override readonly className = 'LeakyReLU';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'negative_slope', default: 0.3 },
  ];
  /** `alpha` is Keras 2's name of the slope. */
  static override readonly inherited: readonly Parameter[] = [
    ...layerParameters,
    { name: 'alpha' },
  ];
  readonly #slope: unknown;

  /** @throws ValueError for None or a negative slope. */
  constructor(args: Arguments) {
    if ('alpha' in args)
      session().warn('Argument `alpha` is deprecated. Use `negative_slope` instead.');
    super(args);
    const slope = 'alpha' in args ? args.alpha : args.negative_slope;
    if (slope === null || isNegative(slope))
      throw valueError(
        'The negative_slope value of a Leaky ReLU layer cannot be None or negative value. Expected a float. ' +
          `Received: negative_slope=${str(slope)}`,
      );
    this.#slope = slope;
    this.buildAtInit();
  }

  get negativeSlope(): unknown {
    return this.#slope;
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return leakyRelu.run(inputs as tf.Tensor, { negative_slope: this.#slope });
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), negative_slope: this.#slope };
  }
}

const isNegative = (value: unknown): boolean =>
  readNumber(value, (type) => `'<' not supported between instances of '${type}' and 'int'`) < 0;
