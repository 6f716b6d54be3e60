import type { LocalizedText } from '../../util/localized-text.js';
import { listed } from '../command.js';
import type { Command } from '../command.js';
import answersSimulate from './answers-simulate.js';
import answersTemplate from './answers-template.js';
import bankLint from './bank-lint.js';
import bankList from './bank-list.js';
import bankPublish from './bank-publish.js';
import check from './check.js';
import doctor from './doctor.js';
import generate from './generate.js';
import grade from './grade.js';
import init from './init.js';
import newGenerator from './new-generator.js';
import newItem from './new-item.js';
import newTask from './new-task.js';
import practice from './practice.js';
import print from './print.js';
import regrade from './regrade.js';
import report from './report.js';
import run from './run.js';
import taskLint from './task-lint.js';
import taskList from './task-list.js';
import taskPublish from './task-publish.js';
import taskTest from './task-test.js';
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
  listed(grade),
  listed(regrade),
  listed(report),
  {
    name: 'answers',
    describe: {
      zh: '答卷：生成空答案表，或模拟一个班',
      en: 'Answers: make the empty table, or simulate a class',
    },
    commands: [listed(answersTemplate), listed(answersSimulate)],
  },
  {
    name: 'bank',
    describe: { zh: '检查、列出与发布题库', en: 'Check, list and publish the question bank' },
    commands: [listed(bankLint), listed(bankList), listed(bankPublish)],
  },
  {
    name: 'task',
    describe: {
      zh: '检查、试运行、列出与发布编程任务',
      en: 'Check, try, list and publish programming tasks',
    },
    commands: [listed(taskLint), listed(taskTest), listed(taskList), listed(taskPublish)],
  },
  listed(practice),
  listed(check),
  listed(run),
  listed(init),
  listed(doctor),
  {
    name: 'new',
    describe: {
      zh: '新建题目、编程任务或生成器的骨架',
      en: 'Make the skeleton of an item, a task or a generator',
    },
    commands: [listed(newItem), listed(newTask), listed(newGenerator)],
  },
];
