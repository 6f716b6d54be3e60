import type { Command } from '../command.js';
import { examOption, studentsOption } from '../shared-options.js';
import { reportOptions } from '../marking/report-options.js';

interface Given {
  readonly answers: string;
  readonly exam: string;
  readonly students?: string;
  readonly corrections?: string;
  readonly overrides?: string;
  readonly out: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: 'none' | 'html' | 'pdf' | 'both';
  readonly replace: boolean;
  readonly json: boolean;
}

/** Marks the answers of a class. */
export default {
  usage: 'grade <answers>',
  describe: {
    zh: '批改全班的答案：成绩册、班级报告、待人批阅的答案',
    en: 'Mark the answers of a class: gradebook, class report, answers for a person to review',
  },
  examples: [
    [
      'grade answers.csv --exam out/exam.json --students students.csv --out results/',
      { zh: '批改一个班', en: 'Mark a class' },
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
      describe: { zh: '答案：CSV、YAML 或 JSON', en: 'The answers: CSV, YAML or JSON' },
    },
  },
  options: {
    exam: examOption,
    students: studentsOption,
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
    ...reportOptions,
  },
  async run(given: Given, terminal) {
    const { gradeAnswers } = await import('../marking/grade-answers.js');
    return gradeAnswers(given, terminal);
  },
} satisfies Command<Given>;
