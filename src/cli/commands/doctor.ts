import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly engine: string;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}

/** Says which engine computes networks on this machine and why, and what the sandbox of programs consists of. */
export default {
  usage: 'doctor',
  describe: {
    zh: '检查本机用哪个引擎运行神经网络及原因，以及运行程序的沙箱',
    en: 'Say which engine runs networks on this machine and why, and what the sandbox of programs has',
  },
  examples: [
    ['doctor', { zh: '检查两个引擎', en: 'Examine both engines' }],
    [
      'doctor --engine native',
      { zh: '原生引擎不可用时以 1 退出', en: 'Exit code 1 if the native engine is not usable' },
    ],
  ],
  options: {
    engine: {
      type: 'text',
      choices: ['auto', 'native', 'wasm'],
      default: 'auto',
      describe: {
        zh: '想用的引擎；auto：原生可用则用原生，否则用 WebAssembly',
        en: 'The engine wanted; auto: native where it is usable, else WebAssembly',
      },
    },
    'require-isolation': {
      type: 'flag',
      describe: {
        zh: '沙箱外没有第二道墙时以 1 退出',
        en: 'Exit code 1 where there is no second wall around the sandbox',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { examine } = await import('../doctor/examine.js');
    return examine(given, terminal);
  },
} satisfies Command<Given>;
