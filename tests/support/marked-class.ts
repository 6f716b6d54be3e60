import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { runMain } from './cli-run.js';
import type { Outcome } from './cli-run.js';
import { markingExam } from './marking-exam.js';
import { temporaryFolder } from './temporary-folder.js';

/** A folder with an exam, a list of students and their answers, in which commands mark. */
export interface ClassRoom {
  readonly at: (...names: readonly string[]) => string;
  readonly read: (...names: readonly string[]) => string;
  readonly write: (name: string, text: string) => void;
  readonly grade: (...more: readonly string[]) => Promise<Outcome>;
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
}

const students = `id,name,class,variant
S1,李一,1班,A
S2,"=HYPERLINK(""x"")",1班,B
S3,<b>王三</b>,2班,A
S4,赵四,2班,B
`;

/** S4 is absent. S3 could not be read in 4. */
const answers = `id,1,2,3,4,5,6,6.marks,7.marks,8.1,8.marks
S1,T,A,AB,0.36,5,,7,10,,20
S2,F,C,CD,6,0.36,gates,,9,,12
S3,T,B,A,x?,5,Gates.,,8,,11
`;

/** Lays the files out; everything goes away when the test ends. */
export function classRoom(
  t: ExecutionContext,
  files: Readonly<Record<string, string>> = {},
): ClassRoom {
  const folder = temporaryFolder(t, {
    'exam.json': JSON.stringify(markingExam),
    'students.csv': students,
    'answers.csv': answers,
    ...files,
  });
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  return {
    at,
    read: (...names) => readFileSync(at(...names), 'utf8'),
    write: (name, text) => {
      writeFileSync(at(name), text);
    },
    grade: (...more) =>
      runMain([
        ...['grade', at('answers.csv'), '--exam', at('exam.json')],
        ...['--students', at('students.csv'), '--out', at('results'), '--lang', 'en', ...more],
      ]),
    run: (...args) => runMain(args),
  };
}
