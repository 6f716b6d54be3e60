import { valueError } from '../base/errors.js';
import { session } from '../base/session.js';
import type { Direction, TrainingContext } from './training-context.js';

/** What is watched, and how. */
export interface MonitorOptions {
  /** The class of the callback, for messages. */
  readonly owner: string;
  /** The name of the figure. */
  readonly figure: string;
  readonly mode: unknown;
  readonly minDelta?: number;
}

/** Decides whether a figure has become better. */
export class Monitor {
  readonly mode: 'auto' | 'min' | 'max';
  readonly #owner: string;
  readonly #minDelta: number;
  #figure: string;
  #direction: Direction | undefined;

  /** An unknown mode stands for `auto`, with a warning. */
  constructor({ owner, figure, mode, minDelta = 0 }: MonitorOptions) {
    this.#owner = owner;
    this.#figure = figure;
    this.#minDelta = Math.abs(minDelta);
    if (mode === 'auto' || mode === 'min' || mode === 'max') this.mode = mode;
    else {
      session().warn(`${owner} mode '${String(mode)}' is unknown, fallback to auto mode.`);
      this.mode = 'auto';
    }
  }

  /** The name of the figure. */
  get figure(): string {
    return this.#figure;
  }

  /** Finds out whether more is better. Where Keras 2 is followed, `acc` may stand for `accuracy`. @throws ValueError if neither the mode nor the metric says. */
  resolve(training: TrainingContext): void {
    if (this.#direction !== undefined) return;
    if (session().keras2) this.#respell(training);
    this.#direction = this.#find(training);
  }

  /** Whether `value` is better than `reference` by the least difference; anything is better than nothing. */
  isBetter(value: number, reference: number | null): boolean {
    if (reference === null) return true;
    return this.#direction === 'up'
      ? value - this.#minDelta > reference
      : value + this.#minDelta < reference;
  }

  #respell(training: TrainingContext): void {
    const former = /^(val_)?acc$/.exec(this.#figure);
    if (former === null || training.directionOf('acc') !== undefined) return;
    session().warn(
      `The figure \`${this.#figure}\` is called \`${former[1] ?? ''}accuracy\` today.`,
    );
    this.#figure = `${former[1] ?? ''}accuracy`;
  }

  #find(training: TrainingContext): Direction {
    if (this.mode !== 'auto') return this.mode === 'max' ? 'up' : 'down';
    const metric = this.figure.replace(/^val_/, '');
    const found = training.directionOf(metric) ?? (metric === 'loss' ? 'down' : undefined);
    if (found !== undefined) return found;
    throw valueError(
      `${this.#owner} callback received monitor=${this.figure}, but Keras isn't able to automatically determine whether ` +
        "that metric should be maximized or minimized. Pass `mode='max'` in order to monitor based on the highest " +
        "metric value, or pass `mode='min'` in order to use the lowest value.",
    );
  }
}
