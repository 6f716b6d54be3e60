import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../../base/dtype.js';
import type { FullShape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import { Initializer } from '../../initializers/initializer.js';

/** The first bias of an LSTM: ones for the forget gate, so that it remembers at the beginning, and `others` for the rest. */
export class UnitForgetBias extends Initializer {
  static override readonly className = 'UnitForgetBias';
  readonly #others: Initializer;

  constructor(others: Initializer) {
    super();
    this.#others = others;
  }

  override draw([size]: FullShape, dtype: DType): tf.Tensor {
    const units = (size ?? 0) / 4;
    return tf.tidy(() =>
      tf.concat([
        this.#others.draw([units], dtype),
        tf.ones([units]),
        this.#others.draw([units * 2], dtype),
      ]),
    );
  }

  override getConfig(): Arguments {
    return {};
  }
}
