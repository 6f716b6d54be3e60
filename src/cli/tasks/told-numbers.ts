import type { Task } from '../../grading/code/tasks/task.js';
import { numbersOf } from '../../report/feedback/leaks/numbers-of.js';
import type { Problem } from '../../util/problem.js';
import type { YamlDocument } from '../../util/yaml-document.js';

/**
 * Numbers of hidden checks that the statement or a title tells all the same. Whole numbers of one digit count points and layers
 * everywhere, and tell nothing.
 */
export function toldNumbers(task: Task, document: YamlDocument): Problem[] {
  const told = new Set(numbersOf([task.statement, task.checks.map(({ title }) => title)]));
  return task.checks.flatMap(({ id, visible, options }, index) => {
    if (visible) return [];
    const numbers = new Set(numbersOf(options).filter((number) => !/^\d$/.test(number)));
    return [...numbers]
      .filter((number) => told.has(number))
      .map((number): Problem => ({
        code: 'hidden-number-told',
        severity: 'warning',
        position: document.locate(['checks', index]),
        message: {
          zh: `隐藏的检查项“${id}”用到的 ${number} 写在题目或标题里`,
          en: `${number}, which the hidden check "${id}" uses, stands in the statement or a title`,
        },
        advice: {
          zh: '若学生可以知道它，就把检查项设为可见；否则换一种说法。',
          en: 'Make the check visible if students may know it, or say it in another way.',
        },
      }));
  });
}
