import { valueError } from '../../base/errors.js';
import { isNumber } from '../../base/float.js';
import { str } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { pickArguments } from '../numbers.js';

/** A learning rate that changes with the steps of training. */
export abstract class Schedule {
  static readonly className: string;
  static readonly module: string = 'keras.optimizers.schedules';
  static readonly parameters: readonly Parameter[] = [];
  readonly #args: Arguments;
  /** The keys of the configuration, in Keras' order. */
  protected abstract readonly configKeys: readonly string[];

  constructor(args: Arguments) {
    this.#args = args;
  }

  /** The learning rate of a step, counted from 0; in float32. */
  abstract at(step: number): number;

  getConfig(): Arguments {
    return pickArguments(this.#args, this.configKeys);
  }
}

/** @throws ValueError if the number of steps is not positive. */
export function checkSteps(args: Arguments, name: string): void {
  const steps = args[name];
  if (!isNumber(steps) || Number(steps) > 0) return;
  throw valueError(`Argument \`${name}\` must be > 0. Received: ${name}=${str(steps)}`);
}
