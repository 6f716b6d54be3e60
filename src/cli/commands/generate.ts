import type { Command } from '../command.js';
import { printOptions } from '../print-options.js';

interface Given {
  readonly blueprint: string;
  readonly variants: number;
  readonly seed?: string;
  readonly from?: string;
  readonly pin: readonly string[];
  readonly redraw: readonly string[];
  readonly lang: 'zh' | 'en' | 'both';
  readonly sheet: 'a4' | 'a3';
  readonly out: string;
  readonly workers?: number;
  readonly json: boolean;
}

/** Draws an exam and prints it. */
export default {
  usage: 'generate',
  describe: {
    zh: '按蓝图抽题组卷，输出试卷、答案和答题卡',
    en: 'Draw an exam by a blueprint: papers, keys and answer sheets',
  },
  examples: [
    [
      'generate --blueprint question-bank/blueprints/final.yaml --variants 2 --lang zh --out out/',
      { zh: '期末试卷 A、B 两卷', en: 'A final examination in two variants' },
    ],
    [
      'generate --blueprint question-bank/blueprints/final.yaml --from out/exam.json --redraw q7 --out out2/',
      { zh: '换掉第 7 题，其余不变', en: 'Another question 7, all else as it was' },
    ],
  ],
  options: (yargs, t) =>
    printOptions(yargs, t)
      .option('blueprint', {
        type: 'string',
        demandOption: true,
        describe: t({ zh: '蓝图文件', en: 'Blueprint file' }),
      })
      .option('variants', {
        type: 'number',
        default: 1,
        describe: t({ zh: '几套卷', en: 'How many variants' }),
      })
      .option('seed', {
        type: 'string',
        describe: t({
          zh: '种子（默认为 128 位随机数）',
          en: 'Seed (128 random bits if left out)',
        }),
      })
      .option('from', {
        type: 'string',
        describe: t({
          zh: '沿用这份 exam.json 的种子与改动',
          en: 'Go on from this exam.json: its seed and changes',
        }),
      })
      .option('pin', {
        type: 'string',
        array: true,
        default: [],
        describe: t({
          zh: '把某题换成指定题目，如 q7=cnn.size.formula',
          en: 'Put an item at a question: q7=cnn.size.formula',
        }),
      })
      .option('redraw', {
        type: 'string',
        array: true,
        default: [],
        describe: t({
          zh: '另抽某题 q7，或只换数字 q7=numbers',
          en: 'Draw another item for q7, or only other numbers: q7=numbers',
        }),
      })
      .option('out', {
        type: 'string',
        default: 'out',
        describe: t({ zh: '输出文件夹', en: 'Folder for the results' }),
      }),
  async run(given: Given, terminal) {
    const { generateExam } = await import('../generate-exam.js');
    return generateExam(given, terminal);
  },
} satisfies Command<Given>;
