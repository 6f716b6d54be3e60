import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { hashOf } from '../../util/canonical-json.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { schemaProblems } from '../../util/schema-problems.js';
import { examSchema } from './exam-schema.js';
import type { Exam } from './exam-schema.js';

/** Reads an exam.json that must be whole and untouched. @throws InputError otherwise. */
export function readExam(file: string): Exam {
  const { exam, problems } = verifyExam(file);
  if (!exam || problems.length > 0) throw new InputError(problems);
  return exam;
}

/** What there is to say of an exam.json: the exam itself if it can be understood, and everything that is wrong with it. */
export interface VerifiedExam {
  readonly exam: Exam | undefined;
  readonly problems: readonly Problem[];
}

/** Checks that a file is an exam manifest and that nobody changed it since it was drawn. */
export function verifyExam(file: string): VerifiedExam {
  const json = parse(readFileSync(file, 'utf8'), file);
  if ('problem' in json) return { exam: undefined, problems: [json.problem] };
  const parsed = examSchema.safeParse(json.value);
  if (!parsed.success)
    return { exam: undefined, problems: malformed(file, json.value, parsed.error.issues) };
  const { hash, ...rest } = json.value as Record<string, unknown>;
  const real = hashOf(rest);
  return { exam: parsed.data, problems: hash === real ? [] : [changed(file, String(hash), real)] };
}

function parse(
  text: string,
  file: string,
): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return {
      problem: problem(file, 'exam-not-json', {
        zh: `不是 JSON：${String(cause)}`,
        en: `not JSON: ${String(cause)}`,
      }),
    };
  }
}

/** More complaints than that say no more than that it is another kind of file. */
const mostComplaints = 10;

function malformed(file: string, value: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const start = () => ({ file, line: 1, column: 1 });
  const document = { file, value, problems: [], locate: start, locateKey: start };
  return schemaProblems(document, issues)
    .slice(0, mostComplaints)
    .map(({ message }) =>
      problem(file, 'exam-malformed', {
        zh: `不是 gradpaper 的试卷清单：${message.zh}`,
        en: `not a gradpaper exam manifest: ${message.en}`,
      }),
    );
}

const changed = (file: string, written: string, real: string): Problem =>
  problem(file, 'exam-changed', {
    zh: `内容已被改动：文件中的哈希为 ${written.slice(0, 16)}…，内容的哈希为 ${real.slice(0, 16)}…`,
    en: `the content was changed: its hash is ${real.slice(0, 16)}…, the file says ${written.slice(0, 16)}…`,
  });

const problem = (file: string, code: string, message: LocalizedText): Problem => ({
  code,
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message,
  advice: {
    zh: '请恢复原来的文件；或用文件中的 seed 重新抽题：gradpaper generate --seed …（题库和蓝图须与当时相同）。exam.json 不可修改。',
    en: 'Restore your copy of it; or draw it again with the seed that it names: gradpaper generate --seed …, from the same bank and blueprint. An exam.json is never edited.',
  },
});
