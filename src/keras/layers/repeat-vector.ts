import * as tf from '@tensorflow/tfjs-core';
import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Layer } from './base/layer.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** Repeats each sample n times along a new second axis. */
export class RepeatVector extends Layer {
  static override readonly className = 'RepeatVector';
  static override readonly parameters: readonly Parameter[] = [{ name: 'n' }];
  protected override readonly mayGrow = true;
  override inputSpec: Layer['inputSpec'] = { ndim: 2 };
  readonly #times: number;

  /** @throws TypeError or ValueError unless `n` is a positive whole number. */
  constructor(args: Arguments) {
    super(args);
    this.#times = readTimes(args.n);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [batch = null, size = null] = oneShape(inputShape);
    return [batch, this.#times, size];
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return tf.tile(tf.expandDims(inputs as tf.Tensor, 1), [1, this.#times, 1]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), n: this.#times };
  }
}

function readTimes(n: unknown): number {
  if (!isInt(n))
    throw typeError(`Expected an integer value for \`n\`, got <class '${typeName(n)}'>.`);
  if (n > 0) return n;
  throw valueError(`Argument \`n\` should be a positive integer. Received: n=${n}`);
}
