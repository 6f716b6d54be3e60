import type { Program } from '../../sandbox/run-program.js';
import type { Graded } from '../grader.js';

/** A program that waits to be graded: plain data, so that it may go to another machine. */
export interface Job {
  /** Unique in a batch. */
  readonly key: string;
  readonly program: Pick<Program, 'source' | 'file' | 'cells'>;
}

/** What has become of a job. `failed`: the grader itself has failed on it, in its own words. */
export type Outcome =
  | { readonly key: string; readonly kind: 'graded'; readonly graded: Graded }
  | { readonly key: string; readonly kind: 'failed'; readonly failed: string };

/** Workers that grade, wherever they are. */
export interface JobQueue {
  /** Every job yields one outcome, in the order of finishing; no job makes it throw. */
  outcomes(jobs: Iterable<Job>): AsyncIterable<Outcome>;
}
