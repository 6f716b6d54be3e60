import type { openGrader } from '../../jobs/open-grader.js';

/** What `grade` is told when it grades programs. */
export interface ProgramsOptions {
  /** The folder or archive. */
  readonly answers: string;
  readonly task: string;
  readonly out: string;
  readonly overrides?: string;
  readonly roster?: string;
  readonly pattern?: string;
  readonly jobs?: number;
  readonly resume: boolean;
  readonly regrade: boolean;
  readonly diff: boolean;
  readonly seed?: string;
  readonly data?: string;
  readonly 'require-isolation': boolean;
  readonly feedback: ProgramsFeedback;
  readonly lang?: 'zh' | 'en';
  readonly json: boolean;
}

/** In which form each student gets feedback. */
export type ProgramsFeedback = 'none' | 'html' | 'text' | 'json' | 'gradescope';

/** What a run takes from outside: tests give their own. */
export interface GradeDevices {
  readonly openGrader: typeof openGrader;
  readonly newSeed: () => string;
  readonly cores: () => number;
}
