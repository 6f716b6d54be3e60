import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';

/** What a model has to know of how it was compiled. Whoever trains models puts it into `Model.compiled`. */
export interface CompileSlot {
  /** `get_compile_config()`: what a saved model holds of it. */
  readonly config: Arguments;
  /** The optimizer's variables, from its first step on. */
  readonly optimizerVariables: readonly Variable[] | null;
  /** Releases the optimizer's variables and the metrics. */
  dispose(): void;
}
