import type { Exam } from '../../exam/manifest/exam-schema.js';
import { idKey } from '../../grading/answers/identity.js';
import type { TaskMarks } from '../../grading/code/results/program-marks.js';
import type { Problem } from '../../util/problem.js';
import { tasksAsked } from './program-marks.js';

/** More ids than that are counted, not listed. */
const listed = 10;

/** What does not fit together of an exam, its class and the results of programs. `known` are all who sat the exam or were absent. */
export function programProblems(
  exam: Exam,
  tasks: readonly TaskMarks[] | undefined,
  known: readonly { readonly id: string }[],
): Problem[] {
  if (!tasks) return exam.weights ? [notGiven(exam.weights)] : [];
  const asked = tasksAsked(exam);
  const given = tasks.map(({ task }) => task);
  return [
    ...strangers(tasks, known),
    ...asked.filter((task) => !given.includes(task)).map(withoutResults),
    ...(asked.length === 0 ? [] : given.filter((task) => !asked.includes(task)).map(notAsked)),
  ];
}

function strangers(
  tasks: readonly TaskMarks[],
  known: readonly { readonly id: string }[],
): Problem[] {
  const ids = new Set(known.map(({ id }) => idKey(id)));
  return tasks.flatMap(({ task, students }) => {
    const unknown = students.map(({ id }) => id).filter((id) => !ids.has(idKey(id)));
    return unknown.length === 0 ? [] : [stranger(task, unknown)];
  });
}

function stranger(task: string, ids: readonly string[]): Problem {
  const more = ids.length > listed;
  return {
    code: 'unknown-student',
    severity: 'error',
    message: {
      zh: `${task} 的程序有 ${ids.length} 个学号不在答案和名单中：${ids.slice(0, listed).join('、')}${more ? ' ……' : ''}`,
      en: `programs of ${task} are of ${ids.length} student(s) who are neither in the answers nor on the list: ${ids.slice(0, listed).join(', ')}${more ? ', …' : ''}`,
    },
    advice: {
      zh: '更正学号（程序可用 --roster 与 --pattern 重新批改），或用 --students 给出全部学生；这些程序没有计入。',
      en: 'Correct the ids (grade the programs again with --roster and --pattern), or give all students with --students; these programs count for nobody.',
    },
  };
}

const notGiven = ({ paper, code }: NonNullable<Exam['weights']>): Problem => ({
  code: 'programs-not-given',
  severity: 'warning',
  message: {
    zh: `这次考试卷面占 ${paper}、编程占 ${code}，但没有给出编程成绩：只有卷面分`,
    en: `the paper counts for ${paper} and the programs for ${code} in this exam, but no results of programs were given: there are marks on paper only`,
  },
  advice: {
    zh: '用 --code 给出 gradpaper grade <程序> --task … 的结果文件夹。',
    en: 'Give the folder of results of gradpaper grade <programs> --task … with --code.',
  },
});

const withoutResults = (task: string): Problem => ({
  code: 'task-without-results',
  severity: 'warning',
  message: {
    zh: `试卷上有任务 ${task}，--code 中没有它的结果：这一题待人评分`,
    en: `the exam asks for the task ${task}, of which --code has no results: the question waits for a person`,
  },
});

const notAsked = (task: string): Problem => ({
  code: 'task-not-asked',
  severity: 'warning',
  message: {
    zh: `--code 中有任务 ${task} 的结果，而试卷没有这一题：没有计入`,
    en: `--code has results of the task ${task}, which the exam does not ask for: they do not count`,
  },
});
