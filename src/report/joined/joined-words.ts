import { printMarks } from '../../grading/objective/marks.js';
import type { MarksRange } from '../../grading/code/results/program-marks.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { isFinal } from './joined-marks.js';
import type { ProgramsStatus } from './joined-marks.js';

/** How far programs are, in words. */
export const programsStatusWords: Readonly<Record<ProgramsStatus, LocalizedText>> = {
  graded: { zh: '已定', en: 'final' },
  'needs-review': { zh: '待人查看', en: 'waits for a person' },
  refused: { zh: '无法批改', en: 'cannot be graded' },
  missing: { zh: '未交', en: 'not handed in' },
  unknown: { zh: '没有成绩', en: 'no results' },
};

/** `7.5`, or `7.5–10` as long as a person has to look. */
export const printRange = (range: MarksRange): string =>
  isFinal(range)
    ? printMarks(range.least)
    : `${printMarks(range.least)}\u2013${printMarks(range.most)}`;
