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
   * @throws ExamineError if the engine is gone or fails, and after a `call`: what was called may have changed what is looked at.
   * @throws InputError if the file of a data set cannot be used.
   */
  inspect(order: InspectOrder): Promise<Inspection>;
  /**
   * Calls a function of the program by its name, with values that are data; what it prints is printed. Tensors that it returns
   * come as arrays, what is no data as `program` or `handle`. One question at a time.
   */
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
      /** What the function asked for that gradpaper does not carry, if that is the cause: our fault, not the program's. */
      readonly unsupported: string | null;
    }
  /** The program has no function of that name. */
  | { readonly kind: 'missing' }
  /** The process is gone, or was ended during the call; `verdict` says why. */
  | { readonly kind: 'ended'; readonly verdict: Verdict };

export class ExamineError extends Error {}

/** Judges a program that has ended. */
export type Examine = (examiner: Examiner) => Promise<void>;
