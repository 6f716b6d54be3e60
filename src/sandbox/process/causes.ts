import type { LocalizedText } from '../../util/localized-text.js';

/** Why a program was stopped, or how it ended, in words: each begins where "the program …" was said. */
export const causes = {
  wallTime: (seconds: number): LocalizedText => ({
    zh: `运行了 ${seconds} 秒仍未结束。`,
    en: `It ran for ${seconds} seconds without an end.`,
  }),
  cpuTime: (seconds: number): LocalizedText => ({
    zh: `计算超过 ${seconds} 秒。`,
    en: `It computed for more than ${seconds} seconds.`,
  }),
  memory: (bytes: number): LocalizedText => ({
    zh: `使用的内存超过 ${inMegabytes(bytes)}。`,
    en: `It used more than ${inMegabytes(bytes)} of memory.`,
  }),
  engineMemory: {
    zh: '它用 Keras 建立的东西超出了引擎的内存。',
    en: 'What it built with Keras takes more memory than the engine has.',
  },
  output: (characters: number): LocalizedText => ({
    zh: `输出超过 ${characters} 个字符。`,
    en: `It printed more than ${characters} characters.`,
  }),
  messages: (count: number): LocalizedText => ({
    zh: `发送的消息超过 ${count} 条。`,
    en: `It sent more than ${count} messages.`,
  }),
  notStarted: (why: string): LocalizedText => ({
    zh: `进程无法启动：${why}。`,
    en: `The process could not be started: ${why}.`,
  }),
  endedWithCode: (code: number): LocalizedText => ({
    zh: `进程以代码 ${code} 结束。`,
    en: `The process ended with code ${code}.`,
  }),
  endedBySignal: (signal: string): LocalizedText => ({
    zh: `进程被 ${signal} 结束。`,
    en: `The process was ended by ${signal}.`,
  }),
  notAsked: {
    zh: '它回答了没有问过的问题。',
    en: 'It answered what nobody had asked.',
  },
  readyTwice: {
    zh: '它两次说已准备好。',
    en: 'It said twice that it is ready.',
  },
  unwantedSource: {
    zh: '它在不该说明源代码的时候说明了源代码。',
    en: 'It told of its text when nobody had asked for it.',
  },
  notItsTurn: {
    zh: '它在没有轮到它的时候发送了消息。',
    en: 'It sent a message when it was not its turn.',
  },
  unknownMessage: {
    zh: '它发送了协议中没有的消息。',
    en: 'It sent a message that the protocol does not know.',
  },
  unknownFigure: {
    zh: '它交出的图不是图。',
    en: 'It handed over a figure that is none.',
  },
  untrueMessage: (how: string): LocalizedText => ({
    zh: `它发送的消息前后不符：${how}`,
    en: `It sent a message that contradicts itself: ${how}`,
  }),
} as const;

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
