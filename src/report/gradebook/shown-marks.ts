import type { Language } from '../../util/localized-text.js';
import type { Joining } from '../joined/joined-marks.js';

/** How a table of marks is written. */
export interface ShownMarks {
  readonly language: Language;
  /** Undefined where no programs were graded. */
  readonly joining?: Joining | undefined;
}
