import type { Random } from '../../util/random.js';
import type { FullShape } from '../base/shape.js';
import { drawTruncatedNormal } from '../random/draw.js';
import { RandomNormal } from './random-normal.js';

/** Normally distributed values; those more than two standard deviations away are drawn again. */
export class TruncatedNormal extends RandomNormal {
  static override readonly className = 'TruncatedNormal';

  protected override fill(random: Random, _: FullShape, size: number): Float32Array {
    return drawTruncatedNormal(random, size, this.mean, this.stddev);
  }
}
