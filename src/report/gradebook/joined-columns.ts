import type { StudentResult } from '../../grading/results/result.js';
import type { CsvCell } from '../../util/csv.js';
import type { Joining, JoinedMarks } from '../joined/joined-marks.js';
import { programsStatusWords } from '../joined/joined-words.js';
import { markCell } from './printed-marks.js';
import type { ShownMarks } from './shown-marks.js';

const ofParts = ['paper', 'paper of', 'code', 'code most', 'code of', 'code status'] as const;
const ofTotal = ['joined', 'joined most', 'joined of'] as const;

/** The columns of paper, programs, and, where the exam has weights, of both together; none where no programs were graded. */
export const joinedColumns = ({ joining }: ShownMarks): readonly string[] =>
  joining ? [...ofParts, ...(joining.weights ? ofTotal : [])] : [];

/** `code` and `joined` are what a student has at least; with `… most` they are equal once nobody has to look any more. */
export function joinedCells(student: StudentResult, { joining, language }: ShownMarks): CsvCell[] {
  if (!joining) return [];
  const { paper, code, total } = joining.of(student);
  const outOf = joining.weights ? joining.weights.paper + joining.weights.code : 0;
  return [
    ...[markCell(paper.least), markCell(paper.points)],
    ...codeCells(code, language),
    ...(total ? [markCell(total.least), markCell(total.most), outOf] : withoutTotal(joining)),
  ];
}

const withoutTotal = ({ weights }: Joining): CsvCell[] => (weights ? ofTotal.map(() => '') : []);

/** Of somebody who did not sit the paper: her programs are told, nothing is joined. */
export const absentCells = (id: string, { joining, language }: ShownMarks): CsvCell[] =>
  joining ? ['', '', ...codeCells(joining.programsOf(id), language), ...withoutTotal(joining)] : [];

/** Marks that are not there are not 0. */
function codeCells(
  { least, most, points, status }: JoinedMarks['code'],
  language: ShownMarks['language'],
): CsvCell[] {
  const isKnown = status === 'graded' || status === 'needs-review';
  return [
    ...(isKnown ? [markCell(least), markCell(most)] : ['', '']),
    ...[markCell(points), programsStatusWords[status][language]],
  ];
}
