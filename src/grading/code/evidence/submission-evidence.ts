import type { Inspection, Plain } from '../../../keras/inspect/evidence.js';
import type { SourceFacts } from '../../../sandbox/source-facts.js';
import type { LocalizedText } from '../../../util/localized-text.js';

/** All that is recorded of a program's run. What it is worth is computed from this and the task alone, as often as is wanted. */
export interface SubmissionEvidence {
  readonly end: ProgramEnd;
  /** Null where Python could not read it. */
  readonly source: SourceFacts | null;
  /** At most 20,000 characters. */
  readonly stdout: string;
  /** Null where the engine was gone before it could be asked. */
  readonly inspection: Inspection | null;
  /** Why the engine could not be asked; null where it was, or was not needed. */
  readonly failure: string | null;
  /** Null for tasks without a function. */
  readonly function: FunctionEvidence | null;
  /** What was done otherwise than the program asked: old spellings, cut trainings. */
  readonly notes: readonly string[];
  readonly cuts: readonly LocalizedText[];
}

/** How the program ended. */
export type ProgramEnd =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'raised';
      readonly type: string;
      readonly message: string;
      readonly line: number | null;
      readonly traceback: string;
    }
  /** A limit was reached: `wall-time`, `cpu-time`, `memory`, … */
  | { readonly kind: 'limit'; readonly limit: string; readonly cause: LocalizedText }
  | { readonly kind: 'crashed'; readonly cause: LocalizedText }
  /** Our fault, or something that gradpaper does not carry. */
  | { readonly kind: 'broken'; readonly cause: LocalizedText }
  /** Never run: it is no program (empty, binary, too large). */
  | { readonly kind: 'refused'; readonly cause: LocalizedText };

export interface FunctionEvidence {
  readonly name: string;
  readonly cases: readonly FunctionCase[];
}

/** A call with drawn or shown inputs. */
export interface FunctionCase {
  /** Whether students may see it. */
  readonly visible: boolean;
  /** As Python writes them. */
  readonly inputs: readonly string[];
  /** What the reference gave: numbers, lists, `{shape, dtype, values}` for arrays. */
  readonly expected: Plain;
  /** What a named mistake would give, by the ids of misconceptions; missing where the task declares none. */
  readonly mistaken?: Readonly<Record<string, Plain>>;
  readonly outcome:
    | { readonly kind: 'returned'; readonly value: Plain }
    | {
        readonly kind: 'raised';
        readonly type: string;
        readonly message: string;
        readonly line: number | null;
        /** What the function asked for that gradpaper does not carry, if that is the cause. */
        readonly unsupported?: string | null;
      }
    | { readonly kind: 'missing' }
    | { readonly kind: 'ended'; readonly cause: LocalizedText };
}

/** What a reference program is, captured once: no marks, only facts. */
export interface ReferenceEvidence {
  readonly file: string;
  readonly inspection: Inspection;
  /** Null in a bundle for students. */
  readonly source: SourceFacts | null;
  readonly stdout: string;
}
