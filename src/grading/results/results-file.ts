import * as z from 'zod';
import { languages } from '../../util/localized-text.js';
import type { Language } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import type { Absentee } from '../answers/answer-table.js';
import type { StudentResult } from './result.js';

const head = z.object({
  format: z.literal('gradpaper-results'),
  version: z.literal(1),
  /** Hash of the manifest that was marked. */
  exam: z.string(),
  /** In which the reports were written. */
  language: z.enum(languages).default('zh'),
  absent: z.array(z.object({ id: z.string(), name: z.string(), class: z.string() })),
});

const marks = z.looseObject({
  points: z.number(),
  status: z.enum(['marked', 'blank', 'pending', 'not-graded']),
  marks: z.string().nullable(),
  by: z.enum(['rule', 'person', 'override']),
  answer: z.string(),
  isRight: z.boolean(),
  mistakes: z.array(z.string()),
});

const student = z.looseObject({
  id: z.string(),
  name: z.string(),
  class: z.string(),
  variant: z.string(),
  total: z.string(),
  pending: z.number(),
  questions: z.array(z.looseObject({ ...marks.shape, slot: z.string(), number: z.number() })),
  cells: z.record(z.string(), z.string()),
});

/** The results of a class. */
export interface Results {
  /** Hash of the manifest that was marked. */
  readonly exam: string;
  /** In which the reports were written. */
  readonly language: Language;
  readonly absent: readonly Absentee[];
  readonly students: readonly StudentResult[];
}

/** The lines of `results.jsonl`: a head, then one for each student. */
export function* resultLines({ exam, language, absent, students }: Results): Iterable<string> {
  yield lineOf({ format: 'gradpaper-results', version: 1, exam, language, absent });
  for (const student of students) yield lineOf(student);
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/** Reads what {@link resultLines} wrote. */
export function readResults(
  text: string,
  file: string,
): { readonly results: Results | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split('\n').filter((line) => line !== '');
  const parsed = lines.map((line, index) => {
    const schema = index === 0 ? head : student;
    const value = parseJson(line);
    const checked = schema.safeParse(value);
    if (!checked.success) problems.push(damaged(file, index + 1));
    return value;
  });
  if (lines.length === 0) problems.push(damaged(file, 1));
  if (problems.length > 0) return { results: undefined, problems };
  // Each line was held against its schema above.
  const [first, ...students] = parsed as [z.input<typeof head>, ...StudentResult[]];
  const { exam, language = 'zh', absent } = first;
  return { results: { exam, language, absent, students }, problems };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema refuses it, with the line.
    return undefined;
  }
}

const damaged = (file: string, line: number): Problem => ({
  code: 'results-damaged',
  severity: 'error',
  position: { file, line, column: 1 },
  message: { zh: '这一行不是 gradpaper 的批改结果', en: 'this line is no result of gradpaper' },
  advice: {
    zh: '请用 gradpaper grade 重新批改：人的评分在 review.csv 与 overrides.yaml 中，不会丢失。',
    en: 'Mark again with gradpaper grade: what people decided is in review.csv and overrides.yaml and is not lost.',
  },
});
