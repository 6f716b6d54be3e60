import type { LocalizedText } from '../../util/localized-text.js';
import { listed } from '../command.js';
import type { Command } from '../command.js';
import bankLint from './bank-lint.js';
import bankList from './bank-list.js';
import generate from './generate.js';
import init from './init.js';
import newGenerator from './new-generator.js';
import newItem from './new-item.js';
import print from './print.js';
import verify from './verify.js';

/** Commands that share a first word. */
export interface Group {
  readonly name: string;
  readonly describe: LocalizedText;
  readonly commands: readonly Command[];
}

export type Entry = Command | Group;

/** Every command, in the order of the help. */
export const entries: readonly Entry[] = [
  listed(generate),
  listed(print),
  listed(verify),
  {
    name: 'bank',
    describe: { zh: '检查与列出题库', en: 'Check and list the question bank' },
    commands: [listed(bankLint), listed(bankList)],
  },
  listed(init),
  {
    name: 'new',
    describe: { zh: '新建题目或生成器的骨架', en: 'Make the skeleton of an item or a generator' },
    commands: [listed(newItem), listed(newGenerator)],
  },
];
