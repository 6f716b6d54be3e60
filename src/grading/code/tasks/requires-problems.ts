import type { Problem } from '../../../util/problem.js';
import { didYouMean } from '../../../util/suggest.js';
import type { YamlDocument } from '../../../util/yaml-document.js';
import type { WrittenCheck } from './task-check-schema.js';
import { idOfCheck } from './to-task.js';

/** What is wrong with what checks require: checks that are not there, and such as wait for each other. */
export function requiresProblems(
  document: YamlDocument,
  checks: readonly WrittenCheck[],
): Problem[] {
  const ids = checks.map(idOfCheck);
  return checks.flatMap((check, index) =>
    check.requires.flatMap((required, place): Problem[] => {
      const position = document.locate(['checks', index, 'requires', place]);
      if (!ids.includes(required)) return [{ ...unknown(required, ids), position }];
      const isCircle = waysFrom(required, checks).has(idOfCheck(check));
      return isCircle ? [{ ...circular(idOfCheck(check), required), position }] : [];
    }),
  );
}

/** A check and all that it waits for. */
function waysFrom(start: string, checks: readonly WrittenCheck[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const check of checks)
      if (idOfCheck(check) === id) for (const required of check.requires) reached.add(required);
  return reached;
}

const unknown = (required: string, ids: readonly string[]): Problem => ({
  code: 'unknown-requirement',
  severity: 'error',
  message: {
    zh: `任务中没有检查项“${required}”`,
    en: `the task has no check "${required}"`,
  },
  advice: didYouMean(required, ids),
});

const circular = (id: string, required: string): Problem => ({
  code: 'circular-requirement',
  severity: 'error',
  message: {
    zh: `“${id}”与“${required}”互相等待，两项都不会被判`,
    en: `"${id}" and "${required}" wait for each other: neither would ever be judged`,
  },
  advice: { zh: '去掉其中一个 requires。', en: 'Take one of the `requires` out.' },
});
