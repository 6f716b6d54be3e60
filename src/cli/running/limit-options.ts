import type { Options } from '../command.js';

/** Limits as the command line gives them. */
export interface GivenLimits {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly memory: number;
  /** Characters. */
  readonly output: number;
  /** About as many seconds of one core; 0 for no limit. */
  readonly training: number;
}

/** How much a program may use. */
export const limitOptions = {
  wall: {
    type: 'whole number',
    range: [1, 86_400],
    default: 600,
    describe: {
      zh: '最长运行时间（秒），训练也算',
      en: 'Seconds that it may take, trainings included',
    },
  },
  cpu: {
    type: 'whole number',
    range: [1, 86_400],
    default: 60,
    describe: {
      zh: 'Python 本身最多计算多少秒，引擎的不算',
      en: "Seconds that Python itself may compute; the engine's are not counted",
    },
  },
  memory: {
    type: 'whole number',
    range: [300, 65_536],
    default: 2048,
    describe: {
      zh: 'Python 进程的内存上限（MB），Python 自身约 250',
      en: 'Megabytes for the process of Python, which takes some 250 itself',
    },
  },
  output: {
    type: 'whole number',
    range: [1000, 100_000_000],
    default: 2_000_000,
    describe: { zh: '最多输出多少个字符', en: 'Characters that it may print' },
  },
  training: {
    type: 'whole number',
    range: [0, 86_400],
    default: 20,
    describe: {
      zh: '所有训练合计的计算量，约等于单核多少秒；按批次、样本和运算次数计，不按时间计，超出则均匀削减；0：不限',
      en: 'How much all trainings may compute, in about seconds of one core; counted in batches, samples and operations, not in time: more is cut evenly; 0: all',
    },
  },
} as const satisfies Options;
