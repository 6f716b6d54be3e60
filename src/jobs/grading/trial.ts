import type { Wire } from '../../keras/host/wire.js';
import type { Plain } from '../../keras/inspect/evidence.js';

/** A function of submissions, and the calls that show whether it is right. */
export interface FunctionTrial {
  readonly name: string;
  readonly cases: readonly TrialCase[];
}

/** A call, and what the reference gave. */
export interface TrialCase {
  /** Whether students may see it. */
  readonly visible: boolean;
  /** The arguments, as they go to the function. */
  readonly values: readonly Wire[];
  /** The same, as Python writes them. */
  readonly inputs: readonly string[];
  readonly expected: Plain;
  /** What those would get who make a mistake that has a name; by its id. */
  readonly mistaken: Readonly<Record<string, Plain>>;
}
