import type { Arguments, Parameter } from '../../base/signature.js';
import { f32, power } from '../float32.js';
import { readNumber } from '../numbers.js';
import { checkSteps, Schedule } from './schedule.js';

/** initial · rate^(step / steps), in whole powers if it is a staircase. */
export class ExponentialDecay extends Schedule {
  static override readonly className = 'ExponentialDecay';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'initial_learning_rate' },
    { name: 'decay_steps' },
    { name: 'decay_rate' },
    { name: 'staircase', default: false },
    { name: 'name', default: 'ExponentialDecay' },
  ];
  protected override readonly configKeys = [
    'initial_learning_rate',
    'decay_steps',
    'decay_rate',
    'staircase',
    'name',
  ];
  readonly #initial: number;
  readonly #steps: number;
  readonly #rate: number;
  readonly #staircase: boolean;

  constructor(args: Arguments) {
    super(args);
    checkSteps(args, 'decay_steps');
    this.#initial = f32(readNumber(args, 'initial_learning_rate'));
    this.#steps = f32(readNumber(args, 'decay_steps'));
    this.#rate = readNumber(args, 'decay_rate');
    this.#staircase = args.staircase === true;
  }

  override at(step: number): number {
    const exponent = f32(step / this.#steps);
    return f32(
      this.#initial * power(this.#rate, this.#staircase ? Math.floor(exponent) : exponent),
    );
  }
}
