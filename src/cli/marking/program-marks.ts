import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { withOverrides } from '../../grading/code/results/apply-code-overrides.js';
import { taskMarksOf, taskMarksSchema } from '../../grading/code/results/program-marks.js';
import type { ProgramMarksOfClass, TaskMarks } from '../../grading/code/results/program-marks.js';
import { auditedOverrides } from '../../grading/results/audit.js';
import { keyInFile } from '../../jobs/batch/batch-record.js';
import { recordedClass } from '../../jobs/regrade/regrade.js';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { closedObject } from '../../util/schema.js';
import type { NamedContent } from '../../util/staged-folder.js';
import { resultsFile } from '../grading/results-file.js';
import { mustExist } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';

/** What the last marking knew of the programs: `regrade` and `report` need not be told again. */
const programMarksFile = 'program-marks.json';

const kept = closedObject({
  format: z.literal('gradpaper-program-marks'),
  version: z.literal(1),
  tasks: z.array(taskMarksSchema),
});

/** The file that keeps them; none where nobody has told. */
export const keptProgramMarks = ({
  programs,
}: {
  readonly programs: ProgramMarksOfClass | undefined;
}): NamedContent[] => {
  if (!programs) return [];
  const head = { format: 'gradpaper-program-marks', version: 1 };
  return [[programMarksFile, `${JSON.stringify({ ...head, tasks: programs.tasks })}\n`]];
};

/**
 * What students' programs have earned: by the results of `grade --task` in the folder that is given, or in folders inside it, one for
 * each task; else as the last marking knew it. Undefined if nobody has told. @throws InputError for a folder without such results, or
 * with two of one task.
 */
export function readProgramMarks(
  given: string | undefined,
  out: string,
): readonly TaskMarks[] | undefined {
  if (given === undefined) return readKept(path.join(out, programMarksFile));
  mustExist(given);
  const folders = foldersIn(given);
  if (folders.length === 0) throw noResults(given);
  const tasks = folders.map(marksIn);
  const twice = tasks.find(
    ({ task }, index) => tasks.findIndex((one) => one.task === task) < index,
  );
  if (twice) throw givenTwice(given, twice.task);
  return tasks;
}

const foldersIn = (given: string): string[] =>
  [given, ...below(given)].filter((folder) => existsSync(resultsFile(folder)));

const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name))
    .sort();

/** As they were handed out last: with the marks that people had set then. */
function marksIn(folder: string): TaskMarks {
  const file = resultsFile(folder);
  const key = keyInFile(file);
  const graded = key && recordedClass(file);
  if (!graded) throw unfinished(folder);
  const log = path.join(folder, 'audit.jsonl');
  const overrides = existsSync(log) ? auditedOverrides(readText(log, shown(log))) : [];
  const final = withOverrides(graded, overrides);
  const points = final.results[0]?.judgement.points;
  if (points === undefined) throw noHandIns(folder);
  return taskMarksOf({ task: key.task, points }, final);
}

function readKept(file: string): readonly TaskMarks[] | undefined {
  if (!existsSync(file)) return undefined;
  const read = kept.safeParse(parsed(readText(file, shown(file))));
  if (!read.success) throw damaged(file);
  return read.data.tasks;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses it.
    return undefined;
  }
}

/** Tasks of an exam's questions; a student's variant has the same ones in another order. */
export const tasksAsked = ({ variants }: Exam): readonly string[] =>
  (variants[0]?.questions ?? []).flatMap((question) =>
    question.kind === 'code' ? [question.task] : [],
  );

const gradeFirst = {
  zh: '给出 gradpaper grade <程序> --task … 的结果文件夹，或装着几个这种文件夹的文件夹。',
  en: 'Give the folder of results of gradpaper grade <programs> --task …, or a folder of several of them.',
};

const noResults = (folder: string): InputError =>
  inputError(
    'no-results',
    {
      zh: `${shown(folder)} 中没有程序的批改结果（results.jsonl）`,
      en: `there are no results of programs in ${shown(folder)} (results.jsonl)`,
    },
    gradeFirst,
  );

const noHandIns = (folder: string): InputError =>
  inputError(
    'no-results',
    {
      zh: `${shown(folder)} 的结果中一份程序也没有`,
      en: `the results in ${shown(folder)} hold no program at all`,
    },
    gradeFirst,
  );

const unfinished = (folder: string): InputError =>
  inputError(
    'batch-unfinished',
    {
      zh: `${shown(folder)}：程序的批改还没有完成`,
      en: `${shown(folder)}: the grading of the programs has not come to its end`,
    },
    {
      zh: '先用 gradpaper grade … --task … --resume 批完。',
      en: 'Finish it with gradpaper grade … --task … --resume first.',
    },
  );

const givenTwice = (folder: string, task: string): InputError =>
  inputError(
    'task-twice',
    {
      zh: `${shown(folder)} 中任务 ${task} 有两份结果`,
      en: `there are two results of the task ${task} in ${shown(folder)}`,
    },
    { zh: '只留一份，或给出其中一个文件夹。', en: 'Keep one of them, or give its folder.' },
  );

const damaged = (file: string): InputError =>
  inputError(
    'results-damaged',
    {
      zh: `${shown(file)} 不是 gradpaper 写的编程成绩`,
      en: `${shown(file)} is not what gradpaper writes of the marks of programs`,
    },
    { zh: '用 --code 再给一次。', en: 'Give the results again with --code.' },
  );
