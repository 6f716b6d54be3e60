import type * as tf from '@tensorflow/tfjs-core';
import { relu } from '../activations/relu.js';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { readNumber } from './base/read-number.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** max(0, x), with a largest value, a slope below the threshold, and a threshold. */
export class ReLU extends ShapeKeepingLayer {
  static override readonly className = 'ReLU';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'max_value', default: null },
    { name: 'negative_slope', default: float(0) },
    { name: 'threshold', default: float(0) },
  ];
  readonly #options: Arguments;

  /** @throws ValueError for a negative number, or None where a number is needed. */
  constructor(args: Arguments) {
    super(args);
    const { max_value, negative_slope, threshold } = args;
    if (max_value !== null && isNegative(max_value))
      throw valueError(
        `max_value of a ReLU layer cannot be a negative value. Received: max_value=${str(max_value)}`,
      );
    refuseNegative('negative_slope', negative_slope);
    refuseNegative('threshold', threshold);
    this.#options = { max_value, negative_slope, threshold };
    this.buildAtInit();
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return relu.run(inputs as tf.Tensor, this.#options);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#options };
  }
}

const isNegative = (value: unknown): boolean =>
  readNumber(value, (type) => `'<' not supported between instances of '${type}' and 'float'`) < 0;

function refuseNegative(argument: string, value: unknown): void {
  if (value !== null && !isNegative(value)) return;
  throw valueError(
    `${argument} of a ReLU layer cannot be None or a negative value. Received: ${argument}=${str(value)}`,
  );
}
