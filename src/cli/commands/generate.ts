import type { Command } from '../command.js';
import { printOptions } from '../printing/print-options.js';

interface Given {
  readonly blueprint: string;
  readonly variants?: number;
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
  options: {
    blueprint: {
      type: 'text',
      required: true,
      describe: { zh: '蓝图文件', en: 'Blueprint file' },
    },
    variants: {
      type: 'whole number',
      range: [1, 1000],
      describe: {
        zh: '几套卷（默认 1；与 --from 同用时，默认与原来相同）',
        en: 'How many variants (1 if left out; with --from as many as before)',
      },
    },
    seed: {
      type: 'text',
      describe: { zh: '种子（默认为 128 位随机数）', en: 'Seed (128 random bits if left out)' },
    },
    from: {
      type: 'text',
      describe: {
        zh: '沿用这份 exam.json 的种子与改动',
        en: 'Go on from this exam.json: its seed and changes',
      },
    },
    pin: {
      type: 'text',
      several: true,
      describe: {
        zh: '把某题换成指定题目，如 q7=cnn.size.formula',
        en: 'Put an item at a question: q7=cnn.size.formula',
      },
    },
    redraw: {
      type: 'text',
      several: true,
      describe: {
        zh: '另抽某题 q7，或只换数字 q7=numbers',
        en: 'Draw another item for q7, or only other numbers: q7=numbers',
      },
    },
    out: {
      type: 'text',
      default: 'out',
      describe: { zh: '输出文件夹', en: 'Folder for the results' },
    },
    ...printOptions,
  },
  async run(given: Given, terminal) {
    const { generateExam } = await import('../printing/generate-exam.js');
    return generateExam(given, terminal);
  },
} satisfies Command<Given>;
