import type { Feedback } from '../marking/student-files.js';
import type { ProgramsFeedback } from './grade-options.js';

/** The arguments of `grade`, for answers or for programs. */
export interface GivenToGrade {
  readonly answers: string;
  readonly exam?: string;
  readonly task?: string;
  readonly students?: string;
  readonly corrections?: string;
  readonly overrides?: string;
  readonly code?: string;
  readonly out: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: Feedback | ProgramsFeedback;
  readonly replace: boolean;
  readonly roster?: string;
  readonly pattern?: string;
  readonly jobs?: number;
  readonly resume: boolean;
  readonly regrade: boolean;
  readonly diff: boolean;
  readonly seed?: string;
  readonly data?: string;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}
