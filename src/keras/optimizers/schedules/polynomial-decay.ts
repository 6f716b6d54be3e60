import { float } from '../../base/float.js';
import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { f32, power } from '../float32.js';
import { readNumber } from '../numbers.js';
import { checkSteps, Schedule } from './schedule.js';

/** From the initial rate to the end rate along (1 - step / steps)^power; a cycle begins anew with longer ones. */
export class PolynomialDecay extends Schedule {
  static override readonly className = 'PolynomialDecay';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'initial_learning_rate' },
    { name: 'decay_steps' },
    { name: 'end_learning_rate', default: 0.0001 },
    { name: 'power', default: float(1) },
    { name: 'cycle', default: false },
    { name: 'name', default: 'PolynomialDecay' },
  ];
  protected override readonly configKeys = [
    'initial_learning_rate',
    'decay_steps',
    'end_learning_rate',
    'power',
    'cycle',
    'name',
  ];
  readonly #initial: number;
  readonly #steps: number;
  readonly #end: number;
  readonly #power: number;
  readonly #cycle: boolean;

  constructor(args: Arguments) {
    super(args);
    checkSteps(args, 'decay_steps');
    this.#initial = f32(readNumber(args, 'initial_learning_rate'));
    this.#steps = f32(readNumber(args, 'decay_steps'));
    this.#end = f32(readNumber(args, 'end_learning_rate'));
    this.#power = f32(readNumber(args, 'power'));
    this.#cycle = isTruthy(args.cycle);
  }

  override at(step: number): number {
    const length = this.#cycle
      ? f32(this.#steps * (step === 0 ? 1 : Math.ceil(f32(step / this.#steps))))
      : this.#steps;
    const part = f32((this.#cycle ? step : Math.min(step, length)) / length);
    const falling = f32(f32(this.#initial - this.#end) * power(f32(1 - part), this.#power));
    return f32(falling + this.#end);
  }
}
