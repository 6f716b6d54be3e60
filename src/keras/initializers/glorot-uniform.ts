import * as tf from '@tensorflow/tfjs-core';
import type { FullShape } from '../base/shape.js';
import { seeded } from '../../util/random.js';
import { drawUniform } from '../random/draw.js';
import { sizeOf } from '../base/shape.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { Initializer } from './initializer.js';

export class GlorotUniform extends Initializer {
  static override readonly className = 'GlorotUniform';
  readonly #seed = session().nextSeed();

  override draw(shape: FullShape): tf.Tensor {
    const limit = Math.sqrt(6 / ((shape[0] ?? 1) + (shape.at(-1) ?? 1)));
    return tf.tensor(drawUniform(seeded('initializer', this.#seed), sizeOf(shape), -limit, limit), [
      ...shape,
    ]);
  }

  override getConfig(): Arguments {
    return { seed: null };
  }
}
