import type { Position, Problem } from '../../util/problem.js';
import type { Absentee } from './answer-table.js';
import { idKey, tidyId, variantLetter } from './identity.js';
import {
  nothingAnswered,
  otherName,
  unknownStudent,
  wrongId,
  wrongVariant,
} from './placement-problems.js';
import type { PlacementWords } from './placement-problems.js';
import type { ListedStudent } from './student-list.js';
import type { Submission } from './submission.js';

/** A submission that belongs to a student and a variant. */
export interface Placed {
  readonly submission: Submission;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly variant: string;
}

/** Whose the submissions are. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly absent: readonly Absentee[];
  readonly problems: readonly Problem[];
}

/** The students that are known. */
export interface Roll {
  /** The list of students; undefined if there is none. */
  readonly students: readonly ListedStudent[] | undefined;
  /** The letters of the exam's variants. */
  readonly variants: readonly string[];
  /** Ids of rows that could not be taken. */
  readonly refused: readonly string[];
}

/** Joins submissions with the list of students: who it is, and which variant was sat. */
export function placeStudents(submissions: readonly Submission[], roll: Roll): Placement {
  const listed = new Map((roll.students ?? []).map((student) => [idKey(student.id), student]));
  const found = new Map<string, Position>();
  const problems: Problem[] = [];
  const strangers: Submission[] = [];
  const placed = submissions.flatMap((submission): Placed[] => {
    const key = idKey(submission.person.id);
    const student = listed.get(key);
    const wrong =
      wrongId(submission.person.id, found.get(key)) ??
      wrongVariant(submission, student, roll.variants);
    if (key !== '' && !found.has(key)) found.set(key, submission.position);
    if (wrong) {
      problems.push(problemAt(submission, wrong));
      return [];
    }
    if (roll.students && !student) strangers.push(submission);
    if (student && isOtherName(submission.person.name, student.name))
      problems.push(problemAt(submission, otherName(submission, student)));
    if (submission.answers.length === 0) problems.push(problemAt(submission, nothingAnswered));
    return [place(submission, student, roll)];
  });
  const refused = new Set(roll.refused.map(idKey));
  const absent = [...listed].flatMap(([key, student]) =>
    found.has(key) || refused.has(key) ? [] : student,
  );
  const unknown = strangers.map((submission) =>
    problemAt(submission, unknownStudent(submission.person.id, absent)),
  );
  return {
    placed,
    absent: absent.map(({ id, name, class: group }) => ({ id, name, class: group })),
    problems: [...problems, ...unknown],
  };
}

function place(submission: Submission, student: ListedStudent | undefined, roll: Roll): Placed {
  const { person } = submission;
  return {
    submission,
    id: student?.id ?? tidyId(person.id),
    name: firstTold(student?.name, person.name),
    class: firstTold(student?.class, person.class),
    variant: firstTold(variantLetter(person.variant), student?.variant, ...roll.variants),
  };
}

const firstTold = (...texts: readonly (string | undefined)[]): string => texts.find(Boolean) ?? '';

const problemAt = ({ locate }: Submission, { about, ...words }: PlacementWords): Problem => ({
  severity: 'error',
  position: locate(about),
  ...words,
});

/** Names in different scripts (张三, Zhang San) cannot be compared. */
function isOtherName(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => name.replace(/[\s·]+/g, '').toLowerCase());
  const isHan = (name: string | undefined) => /\p{Script=Han}/u.test(name ?? '');
  return a !== '' && b !== '' && isHan(a) === isHan(b) && a !== b;
}
