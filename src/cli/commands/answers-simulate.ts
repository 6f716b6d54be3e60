import { jsonOption } from '../command.js';
import type { Command } from '../command.js';
import { examOption } from '../shared-options.js';

interface Given {
  readonly exam: string;
  readonly students: number;
  readonly seed: string;
  readonly lang: 'zh' | 'en';
  readonly typing: number;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** Writes the answers of a class that does not exist. */
export default {
  usage: 'simulate',
  describe: {
    zh: '模拟一个班的答卷，用来试用批改和报告（学生是虚构的）',
    en: 'Simulate the answers of a class, to try out marking and reports (the students are invented)',
  },
  examples: [
    [
      'answers simulate --exam out/exam.json --students 40 --seed 1 --out out/',
      {
        zh: '写 out/students.csv 和 out/answers.csv',
        en: 'Write out/students.csv and out/answers.csv',
      },
    ],
    [
      'answers simulate --exam out/exam.json --typing 0 --lang en --out try/',
      {
        zh: '英文姓名，主观题全部由人在纸上评分',
        en: 'English names, and all written answers marked on paper',
      },
    ],
  ],
  options: {
    exam: examOption,
    students: {
      type: 'whole number',
      default: 40,
      range: [1, 5000],
      describe: {
        zh: '名单上的学生数（其中两三人缺考）',
        en: 'Students on the list (two or three of them absent)',
      },
    },
    seed: {
      type: 'text',
      default: '1',
      describe: {
        zh: '随机种子；相同的种子得到相同的班级',
        en: 'Random seed; the same one gives the same class',
      },
    },
    lang: {
      type: 'text',
      choices: ['zh', 'en'],
      default: 'zh',
      describe: { zh: '姓名和主观题答案的语言', en: 'Language of names and written answers' },
    },
    typing: {
      type: 'whole number',
      default: 50,
      range: [0, 100],
      describe: {
        zh: '百分之几的学生用键盘答主观题（其余人只有纸上的得分）',
        en: 'Per cent of students whose written answers are typed (the others have marks from paper)',
      },
    },
    out: {
      type: 'text',
      required: true,
      describe: { zh: '输出文件夹', en: 'Folder for the two files' },
    },
    force: {
      type: 'flag',
      describe: { zh: '覆盖已有的文件', en: 'Write over files that exist' },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { writeSimulation } = await import('../answers/write-simulation.js');
    return writeSimulation(given, terminal);
  },
} satisfies Command<Given>;
