import * as z from 'zod';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { closedObject } from '../../util/schema.js';
import { didYouMean } from '../../util/suggest.js';
import { schemaProblems } from '../../util/schema-problems.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import { exactly } from '../objective/decimal.js';
import type { Fraction } from '../objective/fraction.js';

/** One mark that a person sets for one student, whatever the rule, the rubric or a correction says. */
export const overrideSchema = closedObject({
  student: z.union([z.string().min(1), z.int()]).transform(String),
  /** `q7`, the place in the exam that is the same in every variant. */
  question: z.string().regex(/^q\d+$/),
  marks: z.number().min(0),
  reason: z.string().min(1),
  who: z.string().min(1),
});

const overridesSchema = z.array(overrideSchema);

export type Override = z.output<typeof overrideSchema>;

export interface OverrideMarks {
  readonly marks: Fraction;
  readonly reason: string;
}

/** Every override of a class. */
export interface Overrides {
  readonly list: readonly Override[];
  /** The one for a student's question, if there is one. */
  find(student: string, question: Pick<Question, 'slot'>): OverrideMarks | undefined;
}

export interface ReadOverrides {
  readonly overrides: Overrides;
  readonly problems: readonly Problem[];
}

/** Reads `overrides.yaml`, a list; an empty file is an empty list. `students` are the ids of those who handed in, if they are known. */
export function readOverrides(
  document: YamlDocument,
  exam: Exam,
  students?: readonly string[],
): ReadOverrides {
  if (document.problems.length > 0) return { overrides: indexed([]), problems: document.problems };
  const parsed = overridesSchema.safeParse(document.value ?? []);
  if (!parsed.success)
    return { overrides: indexed([]), problems: schemaProblems(document, parsed.error.issues) };
  const list = parsed.data;
  const problems = list.flatMap((override, index) =>
    wrongIn(override, list.slice(0, index), { exam, students }).map(
      ({ at, ...words }): Problem => ({
        severity: 'error',
        position: document.locate([index, at]),
        ...words,
      }),
    ),
  );
  return { overrides: indexed(list), problems };
}

/** Overrides by student and question. */
export function indexed(list: readonly Override[]): Overrides {
  const byPlace = new Map(
    list.map(({ student, question, marks, reason }) => [
      placeOf(student, question),
      { marks: exactly(marks), reason },
    ]),
  );
  return { list, find: (student, { slot }) => byPlace.get(placeOf(student, slot)) };
}

const sameId = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

const placeOf = (student: string, slot: string): string =>
  `${student.trim().toLowerCase()} ${slot}`;

interface Wrong {
  readonly at: keyof Override;
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

interface Surroundings {
  readonly exam: Exam;
  readonly students: readonly string[] | undefined;
}

function wrongIn(
  override: Override,
  before: readonly Override[],
  { exam, students }: Surroundings,
): Wrong[] {
  const { student, question, marks } = override;
  const found = exam.variants[0]?.questions.find(({ slot }) => slot === question);
  const isTwice = before.some(
    (other) => placeOf(other.student, other.question) === placeOf(student, question),
  );
  return [
    ...(found ? [] : [unknownQuestion(question)]),
    ...(found && marks > found.points ? [tooMany(marks, found.points)] : []),
    ...(isTwice ? [twice(student, question)] : []),
    ...(students && !students.some((id) => sameId(id, student))
      ? [unknownStudent(student, students)]
      : []),
  ];
}

/** The problem of a slot that the exam does not have. */
export const unknownQuestion = (slot: string) =>
  ({
    at: 'question',
    code: 'unknown-question',
    message: { zh: `试卷没有第 ${slot} 题`, en: `the exam has no question ${slot}` },
    advice: {
      zh: '写 A 卷的题号，前面加 q，如 q7。',
      en: 'Write the number that the question has in variant A with a q before it: q7.',
    },
  }) as const;

const tooMany = (marks: number, points: number): Wrong => ({
  at: 'marks',
  code: 'too-many-marks',
  message: {
    zh: `${marks} 分超过本题满分 ${points}`,
    en: `${marks} is more than the ${points} points`,
  },
  advice: { zh: '改 marks。', en: 'Change the marks.' },
});

const twice = (student: string, question: string): Wrong => ({
  at: 'student',
  code: 'second-override',
  message: {
    zh: `${student} 的 ${question} 前面已有一条`,
    en: `there is one for ${question} of ${student} above already`,
  },
  advice: { zh: '删去其中一条。', en: 'Remove one of them.' },
});

const unknownStudent = (student: string, students: readonly string[]): Wrong => ({
  at: 'student',
  code: 'unknown-student',
  message: {
    zh: `没有学号为 ${student} 的答卷`,
    en: `no student ${student} handed in answers`,
  },
  advice: mayBeNumber(student, students) ?? didYouMean(student, students),
});

/** YAML reads 0012 as the number 12. */
function mayBeNumber(student: string, students: readonly string[]): LocalizedText | undefined {
  const meant = students.find((id) => /^0/.test(id) && id.replace(/^0+/, '') === student);
  return meant === undefined
    ? undefined
    : {
        zh: `是 ${meant} 吗？请写成带引号的 '${meant}'。`,
        en: `Is it ${meant}? Write it in quotes: '${meant}'.`,
      };
}
