import type { Inspection, InspectOrder } from '../keras/inspect/evidence.js';
import type { Wire } from '../keras/host/wire.js';
import type { Verdict } from './process/verdict.js';
import type { SourceFacts } from './source-facts.js';

/** What whoever judges a program may do when it has ended, before its process and engine are gone. */
export interface Examiner {
  /** How the program has ended. */
  readonly verdict: Verdict;
  /** Null where it could not be read, or the process ended before. */
  readonly source: SourceFacts | null;
  /**
   * Looks at what the program has left with the engine, and compares it. Functions of the program may be called for it.
   * @throws ExamineError if the engine is gone or fails.
   */
  inspect(order: InspectOrder): Promise<Inspection>;
  /** Calls a function of the program by its name, with values that are data. */
  call(name: string, positional: readonly Wire[]): Promise<CallOutcome>;
}

/** How a call of a program's function went. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly value: Wire }
  | {
      readonly kind: 'raised';
      readonly type: string;
      readonly message: string;
      readonly line: number | null;
    }
  /** The program has no function of that name. */
  | { readonly kind: 'missing' }
  /** The process is gone, or was ended during the call; `verdict` says why. */
  | { readonly kind: 'ended'; readonly verdict: Verdict };

export class ExamineError extends Error {}

/** Judges a program that has ended. */
export type Examine = (examiner: Examiner) => Promise<void>;
