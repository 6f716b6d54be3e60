import type { Command } from '../command.js';
import { resultsWord } from '../shared-options.js';
import { reportOptions } from '../marking/report-options.js';

interface Given {
  readonly results: string;
  readonly out?: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: 'none' | 'html' | 'pdf' | 'both';
  readonly json: boolean;
}

/** Writes the reports of a marked class again. */
export default {
  usage: 'report <results>',
  describe: {
    zh: '由批改结果再写报告：另一种语言，或给每名学生一份',
    en: 'Write the reports of a marked class again: another language, or one for each student',
  },
  examples: [
    [
      'report results/ --feedback pdf --lang zh',
      { zh: '给每名学生一份 PDF', en: 'A PDF for each student' },
    ],
    ['report results/ --lang en --out report-en/', { zh: '英文报告', en: 'Reports in English' }],
  ],
  words: {
    results: resultsWord,
  },
  options: {
    out: {
      type: 'text',
      describe: {
        zh: '输出文件夹（默认写回结果文件夹）',
        en: 'Folder for the reports (the folder of results if left out)',
      },
    },
    ...reportOptions,
  },
  async run(given: Given, terminal) {
    const { reportClass } = await import('../marking/report-class.js');
    return reportClass(given, terminal);
  },
} satisfies Command<Given>;
