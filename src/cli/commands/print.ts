import type { Command } from '../command.js';
import { studentsOption } from '../shared-options.js';
import { printOptions } from '../printing/print-options.js';

interface Given {
  readonly exam: string;
  readonly lang: 'zh' | 'en' | 'both';
  readonly sheet: 'a4' | 'a3';
  readonly students?: string;
  readonly out?: string;
  readonly course?: string;
  readonly workers?: number;
  readonly json: boolean;
}

/** Prints a drawn exam again. */
export default {
  usage: 'print <exam>',
  describe: {
    zh: '重新打印已抽好的试卷：另一种语言、纸张，或每人一份',
    en: 'Print a drawn exam again: another language, another sheet, a copy for each student',
  },
  examples: [
    ['print out/exam.json --lang en --out out-en/', { zh: '英文版', en: 'In English' }],
    [
      'print out/exam.json --students students.csv',
      { zh: '每名学生一份', en: 'A copy for each student' },
    ],
  ],
  words: {
    exam: { type: 'text', required: true, describe: { zh: 'exam.json', en: 'exam.json' } },
  },
  options: {
    students: studentsOption,
    out: {
      type: 'text',
      describe: {
        zh: '输出文件夹（默认在 exam.json 旁）',
        en: 'Folder for the results (beside exam.json if left out)',
      },
    },
    course: {
      type: 'text',
      describe: {
        zh: '用其模板的课程文件夹（默认为 exam.json 所在的课程）',
        en: 'Course whose templates are used (that around exam.json if left out)',
      },
    },
    ...printOptions,
  },
  async run(given: Given, terminal) {
    const { printExam } = await import('../printing/print-exam.js');
    return printExam(given, terminal);
  },
} satisfies Command<Given>;
