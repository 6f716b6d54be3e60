import { valueError } from '../base/errors.js';
import { isInt, isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { Callback, type Logs } from './callback.js';
import { fixed } from '../base/format-number.js';
import { formatPath } from './format-path.js';
import { figure } from './log-values.js';
import { Monitor } from './monitor.js';
import { printLine } from './print.js';
import { SavingBeat } from './saving-beat.js';

/** Saves the model after epochs or batches, as a file of the session. */
export class ModelCheckpoint extends Callback {
  static override readonly className = 'ModelCheckpoint';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'filepath' },
    { name: 'monitor', default: 'val_loss' },
    { name: 'verbose', default: 0 },
    { name: 'save_best_only', default: false },
    { name: 'save_weights_only', default: false },
    { name: 'mode', default: 'auto' },
    { name: 'save_freq', default: 'epoch' },
    { name: 'initial_value_threshold', default: null },
  ];
  readonly monitor: Monitor;
  readonly #path: string;
  readonly #verbose: boolean;
  readonly #bestOnly: boolean;
  readonly #weightsOnly: boolean;
  readonly #beat: SavingBeat | null;
  #best: number | null;
  #epoch = 0;

  /** @throws ValueError for a file name that does not tell what it is. */
  constructor(args: Arguments) {
    super();
    this.monitor = new Monitor({
      owner: 'ModelCheckpoint',
      figure: str(args.monitor),
      mode: args.mode,
    });
    this.#path = str(args.filepath);
    this.#verbose = Number(args.verbose) > 0;
    this.#bestOnly = isTruthy(args.save_best_only);
    this.#weightsOnly = isTruthy(args.save_weights_only);
    this.#beat = readBeat(args.save_freq);
    this.#best = isNumber(args.initial_value_threshold)
      ? Number(args.initial_value_threshold)
      : null;
    checkEnding(this.#path, this.#weightsOnly);
  }

  /** The best figure so far; null before there is one. */
  get best(): number | null {
    return this.#best;
  }

  override get watchesBatches(): boolean {
    return this.#beat !== null;
  }

  override onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    if (this.#beat?.isDue(batch) === true) this.#save(batch, logs);
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    this.monitor.resolve(this.training);
    if (this.#beat === null) this.#save(null, logs);
  }

  #save(batch: number | null, logs: Logs): void {
    const place = { epoch: this.#epoch + 1, ...(batch === null ? {} : { batch: batch + 1 }) };
    const path = formatPath(this.#path, { ...place, ...logs });
    if (!this.#isDue(path, logs)) return;
    this.training.model.save(path, { isWeightsOnly: this.#weightsOnly, withOptimizer: true });
    this.#print(`finished saving model to ${path}`);
  }

  #isDue(path: string, logs: Logs): boolean {
    if (!this.#bestOnly) {
      this.#print(`saving model to ${path}`);
      return true;
    }
    const { figure: name } = this.monitor;
    const current = figure(logs, name);
    if (current === undefined || logs[name] instanceof ArrayData) {
      session().warn(`Can save best model only with ${name} available.`);
      return true;
    }
    return this.#isBest(name, current, path);
  }

  #isBest(name: string, current: number, path: string): boolean {
    const best = this.#best === null ? 'None' : fixed(this.#best, 5);
    if (!this.monitor.isBetter(current, this.#best)) {
      this.#print(`${name} did not improve from ${best}`);
      return false;
    }
    this.#print(`${name} improved from ${best} to ${fixed(current, 5)}, saving model to ${path}`);
    this.#best = current;
    return true;
  }

  #print(message: string): void {
    if (this.#verbose) printLine(`\nEpoch ${this.#epoch + 1}: ${message}`);
  }
}

function readBeat(saveFreq: unknown): SavingBeat | null {
  if (saveFreq === 'epoch') return null;
  if (isInt(saveFreq)) return new SavingBeat(saveFreq);
  throw valueError(
    `Unrecognized save_freq: ${str(saveFreq)}. Expected save_freq are 'epoch' or integer values`,
  );
}

/** Keras 2 takes all names. @throws ValueError for a name that does not tell what the file is. */
function checkEnding(path: string, weightsOnly: boolean): void {
  const refusal = refusalOf(path, weightsOnly);
  if (refusal === null) return;
  if (!session().keras2) throw valueError(refusal);
  session().warn(refusal);
}

function refusalOf(path: string, weightsOnly: boolean): string | null {
  if (weightsOnly && !path.endsWith('.weights.h5'))
    return (
      'When using `save_weights_only=True` in `ModelCheckpoint`, the filepath provided must end in `.weights.h5` ' +
      `(Keras weights format). Received: filepath=${path}`
    );
  if (!weightsOnly && !path.endsWith('.keras') && !path.endsWith('.h5'))
    return `The filepath provided must end in \`.keras\` (Keras model format). Received: filepath=${path}`;
  return null;
}
