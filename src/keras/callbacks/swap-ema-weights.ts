import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { MovingAverages } from '../optimizers/moving-averages.js';
import { Callback } from './callback.js';

/** Puts the moving averages in the place of the weights while the model is tested, or from the end of an epoch to the next. */
export class SwapEMAWeights extends Callback {
  static override readonly className = 'SwapEMAWeights';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'swap_on_epoch', default: false },
  ];
  readonly #onEpoch: boolean;
  #hasAverages = false;

  constructor(args: Arguments) {
    super();
    this.#onEpoch = isTruthy(args.swap_on_epoch);
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onEpochBegin(): void {
    if (this.#onEpoch) this.#show(false);
  }

  /** After the last epoch the optimizer sets the weights to its averages: those are to be what the model holds now. */
  override onEpochEnd(epoch: number): void {
    if (!this.#onEpoch || this.#hasAverages) return;
    this.#show(true);
    if (epoch === Number(this.params?.epochs) - 1) this.#averages.adopt();
  }

  override onTestBegin(): void {
    this.#show(true);
  }

  override onTestEnd(): void {
    this.#show(false);
  }

  override onPredictBegin(): void {
    this.#show(true);
  }

  override onPredictEnd(): void {
    this.#show(false);
  }

  #show(averages: boolean): void {
    if (this.#hasAverages === averages) return;
    this.#averages.swap();
    this.#hasAverages = averages;
  }

  /** @throws ValueError where the optimizer keeps no averages. */
  get #averages(): MovingAverages {
    const { optimizer } = this.training;
    if (optimizer?.averages) return optimizer.averages;
    throw valueError(
      'SwapEMAWeights needs an optimizer with `use_ema=True` that has been trained with. ' +
        `Received: use_ema=${repr(optimizer?.getConfig().use_ema)}`,
    );
  }
}
