import { didYouMean } from '../../../util/suggest.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** An item that asks for a program of a task that is not there. */
export default {
  code: 'unknown-task',
  severity: 'error',
  check(entry, { tasks }) {
    const given = entry.input?.source === 'written' ? entry.input.given : undefined;
    if (given?.kind !== 'code' || !tasks || tasks.includes(given.task)) return [];
    const message = {
      zh: `没有编程任务“${given.task}”`,
      en: `there is no programming task "${given.task}"`,
    };
    return [{ position: placeOf(entry, 'task'), message, advice: didYouMean(given.task, tasks) }];
  },
} satisfies ItemCheck;
