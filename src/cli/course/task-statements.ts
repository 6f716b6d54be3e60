import type { Bank, BankItem } from '../../authoring/bank/bank.js';
import { findTask, taskIds } from '../../grading/code/tasks/find-task.js';
import { loadTask } from '../../grading/code/tasks/load-task.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import { taskFolders } from '../tasks/task-folders.js';
import { shown } from '../terminal/shown.js';

/** The ids of all tasks that items of a course may name, in their order. */
export const knownTasks = (course: string): readonly string[] =>
  [...new Set(taskFolders(course).flatMap(taskIds))].sort();

/**
 * The bank with the statements of tasks as the stems of items that have none of their own.
 * @throws InputError for a task that is not there, or cannot be used.
 */
export const withStatements = (bank: Bank, course: string): Bank => ({
  ...bank,
  items: bank.items.map((item) => withStatement(item, course)),
});

function withStatement(item: BankItem, course: string): BankItem {
  if (item.source !== 'written' || item.content.kind !== 'code') return item;
  if (item.content.stem.zh !== '') return item;
  const stem = statementOf(item.content.task, course);
  return { ...item, content: { ...item.content, stem } };
}

function statementOf(id: string, course: string): LocalizedText {
  const folder = findTask(id, taskFolders(course));
  const { loaded, problems } = loadTask(folder, shown(folder));
  if (!loaded) throw new InputError(problems);
  const { zh, en } = loaded.task.statement;
  return { zh: zh.trimEnd(), en: en.trimEnd() };
}
