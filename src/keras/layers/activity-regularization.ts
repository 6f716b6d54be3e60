import type { Tensor } from '@tensorflow/tfjs-core';
import { typeError } from '../base/errors.js';
import { float } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { L1L2 } from '../regularizers/l1l2.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** Gives its input as it is, and adds a penalty on it to the loss. */
export class ActivityRegularization extends ShapeKeepingLayer {
  static override readonly className = 'ActivityRegularization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'l1', default: float(0) },
    { name: 'l2', default: float(0) },
  ];
  readonly #factors: Arguments;

  /** @throws ValueError for factors that are negative or no numbers. */
  constructor(args: Arguments) {
    if ('activity_regularizer' in args)
      throw typeError(
        "Layer.__init__() got multiple values for keyword argument 'activity_regularizer'",
      );
    const factors = { l1: args.l1, l2: args.l2 };
    super({ ...args, activity_regularizer: new L1L2(factors) });
    this.#factors = factors;
    this.buildAtInit();
  }

  protected override forward({ inputs }: Arguments): Tensor {
    return inputs as Tensor;
  }

  override getConfig(): Arguments {
    const config = Object.entries(super.getConfig());
    const own = config.filter(([key]) => key !== 'activity_regularizer');
    return { ...Object.fromEntries(own), ...this.#factors };
  }
}
