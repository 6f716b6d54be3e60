import * as z from 'zod';
import { closedObject } from '../../../util/schema.js';
import { compare, parseFraction, zero } from '../../objective/fraction.js';
import type { Fraction } from '../../objective/fraction.js';
import { idKey } from '../../answers/identity.js';
import { exactMarks } from '../../results/exact-marks.js';
import { statusOf } from './code-result.js';
import type { CodeClass, CodeResult } from './code-result.js';

const exact = z.string().refine((text) => parseFraction(text) !== undefined);

const programMarks = closedObject({
  id: z.string(),
  name: z.string(),
  /** As of a hand-in; `missing`: on the list, and nothing was handed in. */
  status: z.enum(['graded', 'needs-review', 'refused', 'missing']),
  least: exact,
  most: exact,
});

/** What a class has earned in one task, for those who join it with marks on paper. */
export const taskMarksSchema = closedObject({
  task: z.string(),
  points: z.number(),
  students: z.array(programMarks).readonly(),
}).readonly();

export type TaskMarks = z.output<typeof taskMarksSchema>;
export type ProgramMarks = Readonly<z.output<typeof programMarks>>;

/** The marks of a class by student. Who has several hand-ins waits for a person, with all marks that are possible. */
export function taskMarksOf(
  { task, points }: Pick<TaskMarks, 'task' | 'points'>,
  { results, missing }: CodeClass,
): TaskMarks {
  const byStudent = new Map<string, CodeResult[]>();
  for (const result of results) {
    const key = idKey(result.id);
    byStudent.set(key, [...(byStudent.get(key) ?? []), result]);
  }
  return {
    task,
    points,
    students: [
      ...[...byStudent.values()].map((own) => marksOf(own, points)),
      ...missing.map(({ id, name }) => ({ id, name, ...nothingYet('missing', points) })),
    ],
  };
}

const nothingYet = <Status extends ProgramMarks['status']>(status: Status, points: number) => ({
  status,
  least: '0',
  most: String(points),
});

function marksOf(results: readonly CodeResult[], points: number): ProgramMarks {
  const [first, ...others] = results.map((result) => ofOne(result, points));
  if (!first) throw new RangeError('a student without hand-ins has no marks');
  if (others.length === 0) return first;
  const least = others.reduce((low, { least: own }) => lower(low, own), first.least);
  const most = others.reduce((high, { most: own }) => higher(high, own), first.most);
  return { ...first, status: 'needs-review', least, most };
}

function ofOne(result: CodeResult, points: number): ProgramMarks {
  const { id, name, judgement, doubtful } = result;
  const status = statusOf(result);
  if (status === 'refused') return { id, name, ...nothingYet('refused', points) };
  const { least, most } = judgement.marks;
  return { id, name, status, least: doubtful ? '0' : least, most };
}

const lower = (left: string, right: string): string =>
  compare(exactMarks(left), exactMarks(right)) <= 0 ? left : right;

const higher = (left: string, right: string): string =>
  compare(exactMarks(left), exactMarks(right)) >= 0 ? left : right;

/** Finds the marks of one student in one task; ids that differ in capitals or width only are one. */
export class ProgramMarksOfClass {
  readonly tasks: readonly TaskMarks[];
  private readonly marks: ReadonlyMap<string, ReadonlyMap<string, ProgramMarks>>;

  constructor(tasks: readonly TaskMarks[]) {
    this.tasks = tasks;
    this.marks = new Map(
      tasks.map(({ task, students }) => [
        task,
        new Map(students.map((student) => [idKey(student.id), student])),
      ]),
    );
  }

  /** Undefined if the results of the task say nothing of the student. */
  find(task: string, student: string): ProgramMarks | undefined {
    return this.marks.get(task)?.get(idKey(student));
  }

  /** What a task is worth by its own checks; undefined for a task without results. */
  pointsOf(task: string): number | undefined {
    return this.tasks.find((one) => one.task === task)?.points;
  }
}

/** The least and the most that can come out. */
export interface MarksRange {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** The exact marks of a program; from nothing to all points where there are none. */
export const rangeOfProgram = (marks: ProgramMarks | undefined, points: Fraction): MarksRange =>
  marks
    ? { least: exactMarks(marks.least), most: exactMarks(marks.most) }
    : { least: zero, most: points };
