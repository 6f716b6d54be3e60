import * as z from 'zod';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { Problem } from '../../../util/problem.js';
import { schemaProblems } from '../../../util/schema-problems.js';
import { closedObject } from '../../../util/schema.js';
import { didYouMean } from '../../../util/suggest.js';
import type { YamlDocument } from '../../../util/yaml-document.js';
import { idKey } from '../../answers/identity.js';
import type { Task } from '../tasks/task.js';

const overrideSchema = closedObject({
  student: z.union([z.string().min(1), z.int()]).transform(String),
  /** The id of a check in `task.yaml`. */
  check: z.string().min(1),
  marks: z.number().min(0),
  reason: z.string().min(1),
  who: z.string().min(1),
});

/** `overrides.yaml`: a list. */
export const codeOverridesSchema = z.array(overrideSchema);

/** Marks that a person sets for one check of one student, whatever the program shows. */
export type CodeOverride = z.output<typeof overrideSchema>;

export interface ReadCodeOverrides {
  readonly overrides: readonly CodeOverride[];
  readonly problems: readonly Problem[];
}

/** Reads `overrides.yaml` of a folder of results, a list; an empty file is an empty list. */
export function readCodeOverrides(
  document: YamlDocument,
  task: Pick<Task, 'checks'>,
  students: readonly string[],
): ReadCodeOverrides {
  if (document.problems.length > 0) return { overrides: [], problems: document.problems };
  const parsed = codeOverridesSchema.safeParse(document.value ?? []);
  if (!parsed.success)
    return { overrides: [], problems: schemaProblems(document, parsed.error.issues) };
  const overrides = parsed.data;
  const problems = overrides.flatMap((override, index) =>
    wrongIn(override, { before: overrides.slice(0, index), checks: task.checks, students }).map(
      ({ at, ...words }): Problem => ({
        severity: 'error',
        position: document.locate([index, at]),
        ...words,
      }),
    ),
  );
  return { overrides, problems };
}

interface Wrong {
  readonly at: keyof CodeOverride;
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

interface Surroundings {
  readonly before: readonly CodeOverride[];
  readonly checks: Task['checks'];
  readonly students: readonly string[];
}

function wrongIn(
  { student, check, marks }: CodeOverride,
  { before, checks, students }: Surroundings,
): Wrong[] {
  const found = checks.find(({ id }) => id === check);
  const isTwice = before.some(
    (other) => idKey(other.student) === idKey(student) && other.check === check,
  );
  return [
    ...(found ? [] : [unknownCheck(check, checks)]),
    ...(found && marks > found.points ? [tooMany(marks, found.points)] : []),
    ...(isTwice ? [twice(student, check)] : []),
    ...(students.some((id) => idKey(id) === idKey(student))
      ? []
      : [unknownStudent(student, students)]),
  ];
}

const unknownCheck = (check: string, checks: Task['checks']): Wrong => ({
  at: 'check',
  code: 'unknown-check',
  message: { zh: `任务没有评分项“${check}”`, en: `the task has no check "${check}"` },
  advice: didYouMean(
    check,
    checks.map(({ id }) => id),
  ),
});

const tooMany = (marks: number, points: number): Wrong => ({
  at: 'marks',
  code: 'too-many-marks',
  message: {
    zh: `${marks} 分超过这一项的满分 ${points}`,
    en: `${marks} is more than the ${points} points of the check`,
  },
  advice: { zh: '改 marks。', en: 'Change the marks.' },
});

const twice = (student: string, check: string): Wrong => ({
  at: 'student',
  code: 'second-override',
  message: {
    zh: `${student} 的 ${check} 前面已有一条`,
    en: `there is one for ${check} of ${student} above already`,
  },
  advice: { zh: '删去其中一条。', en: 'Remove one of them.' },
});

const unknownStudent = (student: string, students: readonly string[]): Wrong => ({
  at: 'student',
  code: 'unknown-student',
  message: {
    zh: `没有学号为 ${student} 的程序`,
    en: `no student ${student} handed in a program`,
  },
  advice: didYouMean(student, students),
});
