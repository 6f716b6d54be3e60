import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { normalize } from '../base/normalize.js';
import { str, writeShape } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { nonNegative } from './non-negative.js';
import { Regularizer } from './regularizer.js';

/** How far the rows (or columns) of a matrix are from being orthogonal: the mean of the cosines between them, without signs. */
export class OrthogonalRegularizer extends Regularizer {
  static override readonly className = 'OrthogonalRegularizer';
  static override readonly parameters = [
    { name: 'factor', default: 0.01 },
    { name: 'mode', default: 'rows' },
  ];
  readonly #factor: number;
  readonly #mode: 'rows' | 'columns';

  constructor(args: Arguments) {
    super();
    this.#factor = Math.fround(Number(nonNegative(args, 'factor', 0.01)));
    this.#mode = readMode(args.mode);
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    checkRank(weight);
    return tf.tidy(() => {
      const rows = this.#mode === 'rows' ? weight : tf.transpose(weight);
      const size = rows.shape[0];
      const directions = normalize(rows, [1]) as tf.Tensor2D;
      const cosines = tf.matMul(directions, directions, false, true);
      const others = tf.mul(cosines, tf.sub(1, tf.eye(size)));
      const pairs = (size * (size - 1)) / 2;
      return tf.div(tf.mul(tf.sum(tf.abs(others)), this.#factor * 0.5), pairs);
    });
  }

  override getConfig(): Arguments {
    return { factor: float(this.#factor), mode: this.#mode };
  }
}

function readMode(mode: unknown): 'rows' | 'columns' {
  if (mode === 'rows' || mode === 'columns') return mode;
  throw valueError(
    `Invalid value for argument \`mode\`. Expected one of {"rows", "columns"}. Received: mode=${str(mode)}`,
  );
}

function checkRank(weight: tf.Tensor): void {
  if (weight.rank === 2) return;
  throw valueError(
    `Inputs to OrthogonalRegularizer must have rank 2. Received: inputs.shape=${writeShape(weight.shape)}`,
  );
}
