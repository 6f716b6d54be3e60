import type { Arguments, Parameter } from '../../base/signature.js';
import { f32 } from '../float32.js';
import { readNumber } from '../numbers.js';
import { checkSteps, Schedule } from './schedule.js';

/** initial / (1 + rate · step / steps), in whole parts if it is a staircase. */
export class InverseTimeDecay extends Schedule {
  static override readonly className = 'InverseTimeDecay';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'initial_learning_rate' },
    { name: 'decay_steps' },
    { name: 'decay_rate' },
    { name: 'staircase', default: false },
    { name: 'name', default: 'InverseTimeDecay' },
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
    this.#rate = f32(readNumber(args, 'decay_rate'));
    this.#staircase = args.staircase === true;
  }

  override at(step: number): number {
    const part = f32(step / this.#steps);
    const passed = this.#staircase ? Math.floor(part) : part;
    return f32(this.#initial / f32(1 + f32(this.#rate * passed)));
  }
}
