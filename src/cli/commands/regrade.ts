import type { Command } from '../command.js';
import { codeOption, resultsWord } from '../shared-options.js';
import { reportOptions } from '../marking/report-options.js';

interface Given {
  readonly results: string;
  readonly corrections?: string;
  readonly overrides?: string;
  readonly code?: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: 'none' | 'html' | 'pdf' | 'both';
  readonly json: boolean;
}

/** Marks a class again after a correction. */
export default {
  usage: 'regrade <results>',
  describe: {
    zh: '答案或规则更正后重新批改，列出每名学生的变化',
    en: 'Mark again after a key or rule was corrected, and list what changes for whom',
  },
  examples: [
    [
      'regrade results/ --corrections corrections.yaml',
      { zh: '按更正重新批改', en: 'Mark again with corrections' },
    ],
  ],
  words: {
    results: resultsWord,
  },
  options: {
    corrections: {
      type: 'text',
      describe: {
        zh: '更正：题、新答案或规则、理由、谁（默认用文件夹中的 corrections.yaml）',
        en: 'Corrections: question, new key or rule, reason, who (corrections.yaml in the folder if left out)',
      },
    },
    overrides: {
      type: 'text',
      describe: {
        zh: '人工改分（默认用文件夹中的 overrides.yaml）',
        en: 'Marks set by hand (overrides.yaml in the folder if left out)',
      },
    },
    code: codeOption,
    ...reportOptions,
  },
  async run(given: Given, terminal) {
    const { regradeClass } = await import('../marking/regrade-class.js');
    return regradeClass(given, terminal);
  },
} satisfies Command<Given>;
