import { KerasError, valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { invoke } from '../base/invoke.js';
import { repr, str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isPythonFloat } from '../optimizers/numbers.js';
import { Schedule } from '../optimizers/schedules/schedule.js';
import { Callback, type Logs } from './callback.js';
import { optimizerOf } from './optimizer-of.js';
import { printLine } from './print.js';

/** Sets the learning rate of each epoch by a function of the program: of the epoch, or of the epoch and the rate. */
export class LearningRateScheduler extends Callback {
  static override readonly className = 'LearningRateScheduler';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'schedule' },
    { name: 'verbose', default: 0 },
  ];
  readonly #schedule: unknown;
  readonly #verbose: boolean;

  constructor(args: Arguments) {
    super();
    this.#schedule = args.schedule;
    this.#verbose = Number(args.verbose) > 0;
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onEpochBegin(epoch: number): void {
    const optimizer = optimizerOf(this.training);
    // What a schedule of Keras' gives is a tensor.
    if (this.#schedule instanceof Schedule) throw noFloat(float(this.#schedule.at(epoch)));
    const rate = this.#ask(epoch, optimizer.learningRate);
    if (!isPythonFloat(rate)) throw noFloat(rate);
    optimizer.setLearningRate(rate);
    if (this.#verbose)
      printLine(
        `\nEpoch ${epoch + 1}: LearningRateScheduler setting learning rate to ${repr(rate)}.`,
      );
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    logs.learning_rate = float(optimizerOf(this.training).learningRate);
  }

  /** A function of Python says by a TypeError that it takes the epoch only. */
  #ask(epoch: number, rate: number): unknown {
    try {
      return invoke(this.#schedule, [epoch, float(rate)]);
    } catch (error) {
      if (!(error instanceof KerasError) || error.kind !== 'TypeError') throw error;
      return invoke(this.#schedule, [epoch]);
    }
  }
}

const noFloat = (given: unknown): Error =>
  valueError(`The output of the \`schedule\` function should be a float. Got: ${str(given)}`);
