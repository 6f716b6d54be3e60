import type { Random } from '../../util/random.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawUniform } from '../random/draw.js';
import { RandomInitializer, seedParameter } from './random-initializer.js';

/** Evenly distributed values of [minval, maxval). */
export class RandomUniform extends RandomInitializer {
  static override readonly className = 'RandomUniform';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'minval', default: -0.05 },
    { name: 'maxval', default: 0.05 },
    seedParameter,
  ];
  readonly #args: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.#args = args;
  }

  protected override fill(random: Random, _: FullShape, size: number): Float32Array {
    return drawUniform(random, size, ...this.evenBounds());
  }

  protected override evenBounds(): readonly [number, number] {
    return [Number(this.#args.minval), Number(this.#args.maxval)];
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), minval: this.#args.minval, maxval: this.#args.maxval };
  }
}
