import { KerasError } from './errors.js';
import { repr } from './repr.js';

/** The most that a session may ask for. */
export interface Limits {
  /** Weights of all models together. */
  readonly parameters: number;
  /** Bytes of a single tensor that a layer or an operation may make. */
  readonly tensorBytes: number;
  /** Floating-point operations of all training together. */
  readonly flops: number;
}

/** Enough for every network of a course; a wasm memory ends at 4 GiB. */
export const defaultLimits: Limits = { parameters: 1e8, tensorBytes: 1.5e9, flops: 1e16 };

/** Counts what a session asks for, and refuses before anything is allocated. */
export class Budget {
  readonly limits: Limits;
  #parameters = 0;
  #flops = 0;

  constructor(limits: Limits = defaultLimits) {
    this.limits = limits;
  }

  /** @throws BudgetError naming `what` if the weights so far and `count` more are too many. */
  claimParameters(count: number, what: string): void {
    this.#refuse(this.#parameters + count, this.limits.parameters, 'parameters', what);
    this.#parameters += count;
  }

  /** @throws BudgetError naming `what` if one tensor of that size is too big. */
  claimTensor(bytes: number, what: string): void {
    this.#refuse(bytes, this.limits.tensorBytes, 'bytes for one tensor', what);
  }

  /** @throws BudgetError naming `what` if the work so far and `count` more operations are too much; `advice` says what helps. */
  claimFlops(count: number, what: string, advice = ''): void {
    this.#refuse(this.#flops + count, this.limits.flops, 'floating-point operations', what, advice);
    this.#flops += count;
  }

  /** Gives back the weights of a model that was let go. */
  releaseParameters(count: number): void {
    this.#parameters -= count;
  }

  #refuse(wanted: number, limit: number, ...words: readonly string[]): void {
    const [unit = '', what = '', advice = ''] = words;
    // A NaN is refused as well.
    if (wanted <= limit) return;
    throw new KerasError(
      'BudgetError',
      `${what} needs ${repr(wanted)} ${unit}, more than the limit of ${limit}. Nothing was allocated.${advice}`,
    );
  }
}
