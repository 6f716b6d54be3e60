import { jsonOption } from '../command.js';
import type { Command } from '../command.js';
import { limitOptions, type GivenLimits } from '../running/limit-options.js';

interface Given extends GivenLimits {
  readonly file: string;
  readonly engine: 'auto' | 'native' | 'wasm';
  readonly stdin?: string;
  readonly data?: string;
  readonly keep?: string;
  readonly plots?: string;
  readonly keras3: boolean;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}

/** Runs a Keras program in the sandbox. */
export default {
  usage: 'run <file>',
  describe: {
    zh: '在沙箱中运行 Keras 程序（.py 或 .ipynb），并说明它建了哪些模型',
    en: 'Run a Keras program (.py or .ipynb) in the sandbox, and say which models it built',
  },
  examples: [
    ['run homework.py', { zh: '运行一份作业', en: 'Run a piece of homework' }],
    [
      'run lesson.ipynb --keep files/ --wall 300',
      {
        zh: '运行笔记本，保存它写出的文件',
        en: 'Run a notebook, and keep the files that it writes',
      },
    ],
    [
      'run homework.py --training 60 --plots figures/',
      {
        zh: '允许三倍的训练量，并把图存为 SVG',
        en: 'Let it train three times as much, and draw its figures as SVG',
      },
    ],
    [
      'run homework.py --json',
      {
        zh: '输出、错误、模型与训练，供别的程序读取',
        en: 'Output, error, models and trainings for another program',
      },
    ],
  ],
  words: {
    file: {
      type: 'text',
      required: true,
      describe: { zh: '程序：.py 或 .ipynb', en: 'The program: .py or .ipynb' },
    },
  },
  options: {
    engine: {
      type: 'text',
      choices: ['auto', 'native', 'wasm'],
      default: 'wasm',
      describe: {
        zh: '用哪个引擎计算；wasm：在任何机器上结果逐位相同，启动也快；native：TensorFlow 本身，加载要几秒；auto：原生可用则用原生',
        en: 'The engine that computes; wasm: the same bits on every machine, and ready at once; native: TensorFlow itself, which takes seconds to load; auto: native where it is usable',
      },
    },
    stdin: {
      type: 'text',
      describe: { zh: '程序用 input() 读取的文件', en: 'A file that the program reads by input()' },
    },
    data: {
      type: 'text',
      describe: {
        zh: '真实数据集（mnist.npz 等）的文件夹（默认 ~/.keras/datasets）；没有的用替身数据',
        en: 'Folder of real data sets such as mnist.npz (~/.keras/datasets if left out); stand-ins for those that are not there',
      },
    },
    keep: {
      type: 'text',
      describe: {
        zh: '把程序写出的文件保存到这个文件夹',
        en: 'Folder for the files that the program writes',
      },
    },
    plots: {
      type: 'text',
      describe: { zh: '把图存为 SVG 的文件夹', en: 'Folder for its figures, as SVG' },
    },
    ...limitOptions,
    keras3: {
      type: 'flag',
      describe: {
        zh: '旧版写法像 Keras 3 一样报错（否则按 Keras 1、2 运行，并加注）',
        en: 'Refuse the old spellings that Keras 3 refuses; without it they run as Keras 1 and 2 ran them, with a note',
      },
    },
    'require-isolation': {
      type: 'flag',
      describe: {
        zh: '沙箱外没有第二道墙（见 gradpaper doctor）时拒绝运行',
        en: 'Refuse to run where there is no second wall around the sandbox (see gradpaper doctor)',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { runFile } = await import('../running/run-file.js');
    return runFile(given, terminal);
  },
} satisfies Command<Given>;
