import type { LimitName, Verdict } from '../../sandbox/process/verdict.js';
import type { Raised } from '../../sandbox/protocol/messages.js';
import { sameInBoth, type LocalizedText } from '../../util/localized-text.js';
import { inCells } from './in-cells.js';
import { isOverBudget } from '../../sandbox/is-over-budget.js';
import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';

/** How a program ended, in words; nothing if it came to its end. What is our fault is complained of elsewhere. */
export function describeEnd(program: ProgramFile, verdict: Verdict): LocalizedText[] {
  switch (verdict.kind) {
    case 'done':
      return [];
    case 'raised':
      return [
        ...describeRaised(program, verdict.raised),
        ...(isOverBudget(verdict) ? [overBudget] : []),
      ];
    case 'limit':
      return [
        {
          zh: `达到上限，程序已停止（${limitsInChinese[verdict.limit]}）：${verdict.cause.zh}`,
          en: `The program was stopped at a limit (${verdict.limit}): ${verdict.cause.en}`,
        },
      ];
    case 'crashed':
      return [
        {
          zh: `程序使 Python 崩溃：${verdict.cause.zh}`,
          en: `The program made Python crash: ${verdict.cause.en}`,
        },
      ];
    case 'broken':
      return [
        {
          zh: '这是 gradpaper 的错误，不是程序的：',
          en: 'This is a fault of gradpaper, not of the program:',
        },
      ];
  }
}

const limitsInChinese: Readonly<Record<LimitName, string>> = {
  'wall-time': '运行时间',
  'cpu-time': '计算时间',
  memory: '内存',
  output: '输出',
  messages: '消息',
};

function describeRaised(program: ProgramFile, { traceback, unsupported }: Raised): LocalizedText[] {
  const told = sameInBoth(inCells(program, traceback).trimEnd());
  return unsupported === null ? [told] : [told, notCarried(unsupported)];
}

const overBudget: LocalizedText = {
  zh: '程序要求的内存或计算超出上限，因此停止。',
  en: 'The program was stopped because it asked for more memory or computation than is allowed.',
};

const notCarried = (name: string): LocalizedText => ({
  zh: `gradpaper 没有 ${name}；这不是程序的错。`,
  en: `gradpaper does not carry ${name}; that is no mistake of the program.`,
});
