import type { Command } from '../command.js';
import { codeOption, examOption, studentsOption } from '../shared-options.js';
import type { GivenToGrade } from '../grading/given-to-grade.js';
import { programOptions } from '../grading/program-options.js';
import { reportOptions } from '../marking/report-options.js';

/** Marks the answers of a class, or grades its programs. */
export default {
  usage: 'grade <answers>',
  describe: {
    zh: '批改全班的答案（--exam）或程序（--task）：成绩册、报告、待人批阅的部分',
    en: 'Mark the answers of a class (--exam) or its programs (--task): gradebook, reports, what a person has to review',
  },
  examples: [
    [
      'grade answers.csv --exam out/exam.json --students students.csv --out results/',
      { zh: '批改一个班', en: 'Mark a class' },
    ],
    [
      'grade answers.csv --exam out/exam.json --code results-of-code/ --out results/',
      {
        zh: '与 --task 批出的编程成绩合计（按蓝图的 weights）',
        en: "Join with the results of programs (--task), by the blueprint's weights",
      },
    ],
    [
      'grade submissions/ --task mnist-cnn --roster students.csv --out results/ --feedback html',
      { zh: '批改一个班的程序', en: 'Grade the programs of a class' },
    ],
    [
      'grade submissions.zip --task mnist-cnn --out results/ --resume',
      { zh: '接着批（已批的不再运行）', en: 'Go on: what is done is not run again' },
    ],
    [
      'grade submissions/ --task mnist-cnn --out results/ --regrade --diff',
      {
        zh: '按改过的 task.yaml 与 overrides.yaml 重新计分，列出每人的变化',
        en: 'Weigh again by task.yaml and overrides.yaml as they are now, and say who moves',
      },
    ],
    [
      'grade answers.csv --exam out/exam.json --out results/',
      {
        zh: '在 results/review.csv 填好分数后再批一次，采用人的评分',
        en: 'Again, after marks were filled in to results/review.csv: they are taken',
      },
    ],
  ],
  words: {
    answers: {
      type: 'text',
      required: true,
      describe: {
        zh: '答案：CSV、YAML 或 JSON；程序：文件夹或 ZIP',
        en: 'The answers: CSV, YAML or JSON; or the programs: a folder or ZIP archive',
      },
    },
  },
  options: {
    exam: { ...examOption, required: false },
    task: {
      type: 'text',
      describe: {
        zh: '程序所做的任务：名字或文件夹',
        en: 'The task of the programs: its name or folder',
      },
    },
    students: studentsOption,
    code: codeOption,
    corrections: {
      type: 'text',
      describe: {
        zh: '更正（默认用结果文件夹中的 corrections.yaml）',
        en: 'Corrections (corrections.yaml in the folder of results if left out)',
      },
    },
    overrides: {
      type: 'text',
      describe: {
        zh: '人工改分（默认用结果文件夹中的 overrides.yaml）',
        en: 'Marks set by hand (overrides.yaml in the folder of results if left out)',
      },
    },
    out: {
      type: 'text',
      default: 'results',
      describe: { zh: '结果文件夹', en: 'Folder for the results' },
    },
    replace: {
      type: 'flag',
      describe: {
        zh: '上次批改过而这次没有答案的学生可以去掉',
        en: 'Students of the last marking may be missing now',
      },
    },
    ...programOptions,
    ...reportOptions,
    feedback: {
      type: 'text',
      choices: ['none', 'html', 'pdf', 'both', 'text', 'json', 'gradescope'],
      default: 'none',
      describe: {
        zh: '给每名学生的报告：答案 html、pdf、both；程序 html、text、json、gradescope',
        en: 'A report for each student: html, pdf, both of answers; html, text, json, gradescope of programs',
      },
    },
  },
  async run(given: GivenToGrade, terminal) {
    const { gradeEither } = await import('../grading/grade-either.js');
    return gradeEither(given, terminal);
  },
} satisfies Command<GivenToGrade>;
