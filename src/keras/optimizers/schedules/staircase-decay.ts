import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { f32 } from '../float32.js';
import { readNumber } from '../numbers.js';
import { checkSteps, Schedule } from './schedule.js';

/** The parameters of a decay by steps, for the class of that name. */
export const staircaseParameters = (className: string): readonly Parameter[] => [
  { name: 'initial_learning_rate' },
  { name: 'decay_steps' },
  { name: 'decay_rate' },
  { name: 'staircase', default: false },
  { name: 'name', default: className },
];

/** A rate that falls with the part of `decay_steps` that has passed, or with whole parts only if it is a staircase. */
export abstract class StaircaseDecay extends Schedule {
  protected override readonly configKeys = [
    'initial_learning_rate',
    'decay_steps',
    'decay_rate',
    'staircase',
    'name',
  ];
  protected readonly initial: number;
  /** As it was given, in double precision. */
  protected readonly rate: number;
  readonly #steps: number;
  readonly #staircase: boolean;

  constructor(args: Arguments) {
    super(args);
    checkSteps(args, 'decay_steps');
    this.initial = f32(readNumber(args, 'initial_learning_rate'));
    this.rate = readNumber(args, 'decay_rate');
    this.#steps = f32(readNumber(args, 'decay_steps'));
    this.#staircase = isTruthy(args.staircase);
  }

  override at(step: number): number {
    const part = f32(step / this.#steps);
    return f32(this.decayed(this.#staircase ? Math.floor(part) : part));
  }

  /** The learning rate after so many times `decay_steps`. */
  protected abstract decayed(passed: number): number;
}
