import { jsonOption } from '../command.js';
import type { Command } from '../command.js';
import { examOption, studentsOption } from '../shared-options.js';

interface Given {
  readonly exam: string;
  readonly students?: string;
  readonly out?: string;
  readonly rubric: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** Writes the empty table of answers. */
export default {
  usage: 'template',
  describe: {
    zh: '生成要填写的空答案表（CSV）',
    en: 'Write the empty table of answers to fill in (CSV)',
  },
  examples: [
    [
      'answers template --exam out/exam.json --students students.csv --out answers.csv',
      { zh: '每名学生一行，试卷依次分配', en: 'A row for each student, variants in turn' },
    ],
    [
      'answers template --exam out/exam.json --rubric > answers.csv',
      { zh: '每个得分点一列', en: 'With a column for each point of the rubrics' },
    ],
  ],
  options: {
    exam: examOption,
    students: studentsOption,
    out: {
      type: 'text',
      describe: {
        zh: '要写的文件（不写则输出到终端）',
        en: 'File to write (the terminal if left out)',
      },
    },
    rubric: {
      type: 'flag',
      describe: {
        zh: '主观题的每个得分点也有一列',
        en: 'Also a column for the marks of each point of the rubrics',
      },
    },
    force: {
      type: 'flag',
      describe: { zh: '覆盖已有的文件', en: 'Write over a file that exists' },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { writeTemplate } = await import('../answers/write-template.js');
    return writeTemplate(given, terminal);
  },
} satisfies Command<Given>;
