import { homedir } from 'node:os';
import { questionKinds } from '../../authoring/kinds.js';
import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly topic?: string;
  readonly kind?: string;
  readonly count: number;
  readonly mock?: string;
  readonly lang?: 'zh' | 'en';
  readonly plain: boolean;
  readonly stats: boolean;
  readonly export: boolean;
  readonly reset: boolean;
  readonly forget: boolean;
  readonly course?: string;
  readonly data?: string;
  readonly seed?: string;
  readonly json: boolean;
}

/** A student tests herself in the terminal. */
export default {
  usage: 'practice',
  describe: {
    zh: '在终端里自测：即时判分、讲解、提示，到期的先复习',
    en: 'Test yourself in the terminal: marked at once, explained, with hints; what is due comes first',
  },
  examples: [
    ['practice', { zh: '十道题，该复习的先来', en: 'Ten questions, what is due first' }],
    [
      'practice --topic lstm --count 5',
      { zh: '关于 LSTM 的五道题', en: 'Five questions on the LSTM' },
    ],
    ['practice --mock final', { zh: '模拟一次期末考试', en: 'A mock final examination' }],
    ['practice --stats', { zh: '掌握情况与下一步', en: 'How well you know what, and what next' }],
    [
      'practice --kind code',
      { zh: '要写的程序，以及怎样检查', en: 'Programs to write, and how to check them' },
    ],
    [
      'practice --kind single --json < answers.txt',
      { zh: '答案来自文件，一行一个', en: 'Answers from a file, one a line' },
    ],
  ],
  options: {
    topic: {
      type: 'text',
      describe: { zh: '知识点，或其开头', en: 'A topic, or the beginning of one' },
    },
    kind: {
      type: 'text',
      choices: questionKinds,
      describe: {
        zh: '题型；code：要写的程序，以及怎样检查',
        en: 'Kind of question; code: programs to write, and how to check them',
      },
    },
    count: {
      type: 'whole number',
      range: [1, 1000],
      default: 10,
      describe: { zh: '几道题', en: 'How many questions' },
    },
    mock: {
      type: 'text',
      describe: {
        zh: '模拟考试：蓝图的名字或文件；未交卷的可以接着做',
        en: 'A mock examination by a blueprint (its name or file); an unfinished one can be continued',
      },
    },
    lang: {
      type: 'text',
      choices: ['zh', 'en'],
      describe: {
        zh: '题目的语言（默认同界面语言）',
        en: 'Language of the questions (that of the messages if left out)',
      },
    },
    plain: {
      type: 'flag',
      describe: {
        zh: '纯文本，供读屏软件使用：无框线、无颜色、不重绘',
        en: 'Plain lines for screen readers: no drawing, no colour, no redrawing',
      },
    },
    stats: { type: 'flag', describe: { zh: '显示掌握情况', en: 'Show how well you know what' } },
    export: {
      type: 'flag',
      describe: { zh: '以 JSON 输出全部进度', en: 'Print all progress as JSON' },
    },
    reset: {
      type: 'flag',
      describe: { zh: '清空进度（先确认，留备份）', en: 'Begin anew (asks first, keeps a backup)' },
    },
    forget: { type: 'flag', describe: { zh: '不保存进度', en: 'Save no progress' } },
    course: {
      type: 'text',
      describe: {
        zh: '课程或题库文件夹（默认为所在的课程，否则为自带题库）',
        en: 'Folder of a course or a bank (the course around you if left out, or else our own)',
      },
    },
    data: {
      type: 'text',
      describe: {
        zh: '保存进度的文件夹（也可用环境变量 GRADPAPER_DATA）',
        en: 'Folder for progress (or GRADPAPER_DATA in the environment)',
      },
    },
    seed: {
      type: 'text',
      describe: {
        zh: '种子：同样的进度得到同样的题目（供脚本用）',
        en: 'Seed: the same progress gives the same questions (for scripts)',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { practise } = await import('../practice/practise.js');
    const { practiceBank } = await import('../practice/practice-bank.js');
    return practise(given, terminal, {
      input: process.stdin,
      output: process.stdout,
      screen:
        process.stdin.isTTY && process.stdout.isTTY
          ? { input: process.stdin, output: process.stdout }
          : undefined,
      env: process.env,
      platform: process.platform,
      home: homedir(),
      loadBank: practiceBank,
      onInterrupt: (listener) => {
        process.once('SIGINT', listener);
        return () => process.off('SIGINT', listener);
      },
      now: () => Math.floor(performance.timeOrigin + performance.now()),
    });
  },
} satisfies Command<Given>;
