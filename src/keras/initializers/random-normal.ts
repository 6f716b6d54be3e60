import type { Random } from '../../util/random.js';
import { float } from '../base/float.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawNormal } from '../random/draw.js';
import { RandomInitializer, seedParameter } from './random-initializer.js';

/** Normally distributed values. */
export class RandomNormal extends RandomInitializer {
  static override readonly className: string = 'RandomNormal';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'mean', default: float(0) },
    { name: 'stddev', default: 0.05 },
    seedParameter,
  ];
  readonly #args: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.#args = args;
  }

  protected override fill(random: Random, _: FullShape, size: number): Float32Array {
    return drawNormal(random, size, this.mean, this.stddev);
  }

  get mean(): number {
    return Number(this.#args.mean);
  }

  get stddev(): number {
    return Number(this.#args.stddev);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), mean: this.#args.mean, stddev: this.#args.stddev };
  }
}
