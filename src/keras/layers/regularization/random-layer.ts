import type { Tensor } from '@tensorflow/tfjs-core';
import type { Random } from '../../../util/random.js';
import { toFloat } from '../../base/engine-tensor.js';
import { isTruthy } from '../../base/is-truthy.js';
import { session } from '../../base/session.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { SeedGenerator } from '../../random/seed-generator.js';
import { ShapeKeepingLayer } from '../base/shape-keeping-layer.js';

/** A layer that disturbs its input at random in training, and gives it as it is otherwise. */
export abstract class RandomLayer extends ShapeKeepingLayer {
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'training', default: false },
  ];
  protected readonly seed: unknown;
  /** None where the strength is 0: such a layer draws nothing. */
  readonly #seeds: SeedGenerator | null;

  /** @param strength how much it disturbs. @throws ValueError for a seed that is no whole number. */
  constructor(args: Arguments, strength: number) {
    super(args);
    this.seed = args.seed ?? null;
    this.#seeds = strength > 0 ? new SeedGenerator(this.seed) : null;
    this.buildAtInit();
  }

  /** The disturbed input. */
  protected abstract disturb(x: Tensor, random: Random): Tensor;

  protected override forward({ inputs, training }: Arguments): Tensor {
    const x = inputs as Tensor;
    const isActive = isTruthy(training) && !session().isNoiseless;
    return isActive && this.#seeds !== null ? this.disturb(toFloat(x), this.#seeds.next()) : x;
  }
}
