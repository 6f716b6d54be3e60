import type { Problem } from '../../../util/problem.js';
import type { ProgramEnd } from '../evidence/submission-evidence.js';
import type { Judgement } from '../judging/judgement.js';

/** One hand-in of a class, as it stands in the tables. */
export interface CodeResult {
  /** The file or folder that it came as; unique. */
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly late: boolean;
  /** Names the program: equal ones have the same. Null if there is none that could be run. */
  readonly source: string | null;
  /** The file that was run in its place, since it holds the same program. */
  readonly sameAs: string | null;
  /** Whether it is not known for sure whose it is. */
  readonly doubtful: boolean;
  readonly problems: readonly Problem[];
  readonly end: ProgramEnd['kind'];
  readonly judgement: Judgement;
  /** Checks whose marks a person has set. */
  readonly overridden: readonly string[];
}

/** `refused`: there was no program to run, and nobody has set marks for it. */
export type CodeStatus = 'graded' | 'needs-review' | 'refused';

/** How far a hand-in is. Only what is graded may be told to other systems. */
export function statusOf({ doubtful, source, judgement, overridden }: CodeResult): CodeStatus {
  if (doubtful) return 'needs-review';
  if (overridden.length === judgement.checks.length) return 'graded';
  if (source === null) return 'refused';
  return judgement.isFinal ? 'graded' : 'needs-review';
}

/** All hand-ins of a class for one task. */
export interface CodeClass {
  readonly results: readonly CodeResult[];
  /** Who is on the list and has handed in nothing. */
  readonly missing: readonly Absent[];
}

interface Absent {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}
