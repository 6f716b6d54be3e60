import type { Weights } from '../../exam/blueprint/blueprint-schema.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { rangeOfProgram } from '../../grading/code/results/program-marks.js';
import type {
  MarksRange,
  ProgramMarks,
  ProgramMarksOfClass,
} from '../../grading/code/results/program-marks.js';
import { exactly } from '../../grading/objective/decimal.js';
import { add, divide, isEqual, multiply, sum, zero } from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { highest, tally } from '../student/view/tally.js';

/** How far the programs of a student are. `unknown`: the results of the programs say nothing of her. */
export type ProgramsStatus = ProgramMarks['status'] | 'unknown';

/** What one part has, and the most that it could. */
export interface JoinedPart extends MarksRange {
  readonly points: Fraction;
}

/** The marks of one student on paper and for programs, and both together. All are exact. */
export interface JoinedMarks {
  readonly paper: JoinedPart;
  readonly code: JoinedPart & { readonly status: ProgramsStatus };
  /** Out of 100 by the weights of the blueprint; undefined where it has none, or one of the parts has no points. */
  readonly total: MarksRange | undefined;
}

/** Joins marks by the weights of an exam. Questions that ask for a program belong to the programs, all others to the paper. */
export class Joining {
  readonly weights: Weights | undefined;
  private readonly programs: ProgramMarksOfClass;
  /** The tasks that questions of the exam name, by slot. */
  private readonly asked: ReadonlyMap<string, string>;

  constructor({ weights, variants }: Exam, programs: ProgramMarksOfClass) {
    this.weights = weights;
    this.programs = programs;
    this.asked = new Map(
      (variants[0]?.questions ?? []).flatMap((question) =>
        question.kind === 'code' ? [[question.slot, question.task] as const] : [],
      ),
    );
  }

  /** The tasks of which there are results. */
  get tasks(): ProgramMarksOfClass['tasks'] {
    return this.programs.tasks;
  }

  of({ id, questions }: Pick<StudentResult, 'id' | 'questions'>): JoinedMarks {
    const isCode = ({ slot }: QuestionResult): boolean => this.asked.has(slot);
    const paper = partOf(questions.filter((result) => !isCode(result)));
    const code =
      this.asked.size === 0
        ? { ...this.allTasks(id), status: this.statusOf(id) }
        : this.askedFor(id, questions.filter(isCode));
    return { paper, code, total: totalOf(paper, code, this.weights) };
  }

  /** The programs of somebody who did not sit the paper. */
  programsOf(id: string): JoinedMarks['code'] {
    return { ...this.allTasks(id), status: this.statusOf(id) };
  }

  /** A person may have given the marks of a question in place of its program's. */
  private askedFor(id: string, results: readonly QuestionResult[]): JoinedMarks['code'] {
    const waits = results.some(({ status }) => status === 'pending');
    return { ...partOf(results), status: waits ? this.statusOf(id) : 'graded' };
  }

  private allTasks(id: string): JoinedPart {
    const parts = this.programs.tasks.map(({ task, points }) =>
      rangeOfProgram(this.programs.find(task, id), exactly(points)),
    );
    return {
      least: sum(parts.map(({ least }) => least)),
      most: sum(parts.map(({ most }) => most)),
      points: sum(this.programs.tasks.map(({ points }) => exactly(points))),
    };
  }

  private statusOf(id: string): ProgramsStatus {
    const tasks =
      this.asked.size === 0 ? this.programs.tasks.map(({ task }) => task) : this.asked.values();
    const found = new Set(
      [...tasks].map((task) => this.programs.find(task, id)?.status ?? 'unknown'),
    );
    return worst.find((status) => found.has(status)) ?? 'unknown';
  }
}

/** What matters most comes first. */
const worst: readonly ProgramsStatus[] = [
  'unknown',
  'missing',
  'refused',
  'needs-review',
  'graded',
];

function partOf(results: readonly QuestionResult[]): JoinedPart {
  const all = tally(results);
  return { least: all.earned, most: highest(all), points: all.points };
}

function totalOf(
  paper: JoinedPart,
  code: JoinedPart,
  weights: Weights | undefined,
): MarksRange | undefined {
  if (!weights || isEqual(paper.points, zero) || isEqual(code.points, zero)) return undefined;
  const weighed = (end: 'least' | 'most'): Fraction =>
    add(
      multiply(exactly(weights.paper), divide(paper[end], paper.points)),
      multiply(exactly(weights.code), divide(code[end], code.points)),
    );
  return { least: weighed('least'), most: weighed('most') };
}

/** Says whether nobody has to look any more. */
export const isFinal = ({ least, most }: MarksRange): boolean => isEqual(least, most);
