import { KerasError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Callback, type Logs } from './callback.js';
import { figure } from './log-values.js';
import { printLine } from './print.js';

/** Ends the training when the loss is no finite number any more. */
export class TerminateOnNaN extends Callback {
  static override readonly className = 'TerminateOnNaN';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'raise_error', default: false },
  ];
  readonly #raises: boolean;

  constructor(args: Arguments) {
    super();
    this.#raises = isTruthy(args.raise_error);
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    const loss = figure(logs, 'loss');
    if (loss === undefined || Number.isFinite(loss)) return;
    if (this.#raises)
      throw new KerasError(
        'RuntimeError',
        `NaN or Inf loss encountered at batch ${batch}. Loss value: ${loss}. Terminating training immediately.`,
      );
    printLine(`Batch ${batch}: Invalid loss, terminating training`);
    this.training.stopTraining = true;
  }
}
