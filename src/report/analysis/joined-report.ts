import { printMarks } from '../../grading/objective/marks.js';
import { toNumber } from '../../grading/objective/fraction.js';
import type { TaskMarks } from '../../grading/code/results/program-marks.js';
import type { StudentResult } from '../../grading/results/result.js';
import { summariseTotals } from '../../statistics/summarise-totals.js';
import { isFinal } from '../joined/joined-marks.js';
import type { JoinedMarks, Joining, ProgramsStatus } from '../joined/joined-marks.js';
import { printRange } from '../joined/joined-words.js';
import { figureOf } from './figure.js';
import type { Figure } from './figure.js';

/** Paper and programs of a class. */
export interface JoinedReport {
  /** Null where the blueprint has none: programs stand apart then. */
  readonly weights: { readonly paper: number; readonly code: number } | null;
  readonly tasks: readonly Pick<TaskMarks, 'task' | 'points'>[];
  /** In the order of the students. */
  readonly students: readonly JoinedLine[];
  /** Those whose marks nobody has to look at any more. */
  readonly final: number;
  /** Of them: of both together, or without weights of the programs, in points. */
  readonly mean: Figure;
}

/** Marks as they are printed: a range as long as a person has to look. */
export interface JoinedLine {
  readonly id: string;
  readonly paper: string;
  readonly code: string;
  readonly status: ProgramsStatus;
  /** Null where nothing is joined. */
  readonly total: string | null;
  /** What there is at least, for sorting. */
  readonly least: { readonly paper: number; readonly code: number; readonly total: number };
}

export function joinedReport(joining: Joining, students: readonly StudentResult[]): JoinedReport {
  const all = students.map((student) => joining.of(student));
  const final = all.filter(isDone);
  const { n, mean } = summariseTotals(
    final.map(({ code, total }) => toNumber((total ?? code).least)),
  );
  return {
    weights: joining.weights ?? null,
    tasks: joining.tasks,
    students: students.map(({ id }, index) => lineOf(id, all[index])),
    final: final.length,
    mean: figureOf(mean, n, 'no-students'),
  };
}

const isDone = ({ code, total }: JoinedMarks): boolean =>
  code.status === 'graded' && isFinal(total ?? code);

function lineOf(id: string, marks: JoinedMarks | undefined): JoinedLine {
  if (!marks) throw new RangeError(`there are no marks of student ${id}`);
  const { paper, code, total } = marks;
  return {
    id,
    paper: `${printRange(paper)} / ${printMarks(paper.points)}`,
    code: `${printRange(code)} / ${printMarks(code.points)}`,
    status: code.status,
    total: total ? printRange(total) : null,
    least: {
      paper: toNumber(paper.least),
      code: toNumber(code.least),
      total: total ? toNumber(total.least) : 0,
    },
  };
}
