import type { LocalizedText } from '../../../util/localized-text.js';
import type { Problem } from '../../../util/problem.js';
import { schemaProblems } from '../../../util/schema-problems.js';
import { didYouMean } from '../../../util/suggest.js';
import type { Path, YamlDocument } from '../../../util/yaml-document.js';
import type { Check } from '../checks/check.js';
import { requiresProblems } from './requires-problems.js';
import type { WrittenCheck } from './task-check-schema.js';
import type { WrittenTask } from './task-schema.js';
import { idOfCheck } from './to-task.js';

/** What is wrong with the checks of a task: names that nothing answers to, options that do not fit, points that do not sum. */
export const nameProblems = (
  document: YamlDocument,
  task: WrittenTask,
  checks: readonly Check[],
): Problem[] => [
  ...task.checks.flatMap((check, index) => checkProblems(document, check, index, checks)),
  ...duplicates(document, task.checks),
  ...requiresProblems(document, task.checks),
  ...sumProblem(document, task),
];

function checkProblems(
  document: YamlDocument,
  { check, options }: WrittenCheck,
  index: number,
  checks: readonly Check[],
): Problem[] {
  const known = checks.find(({ id }) => id === check);
  if (known === undefined)
    return [
      problem(document, ['checks', index, 'check'], {
        code: 'unknown-check',
        message: { zh: `没有名为“${check}”的检查项`, en: `there is no check "${check}"` },
        advice: didYouMean(
          check,
          checks.map(({ id }) => id),
        ),
      }),
    ];
  const parsed = known.options.safeParse(options ?? {});
  return parsed.success
    ? []
    : schemaProblems(document, parsed.error.issues, ['checks', index, 'options']);
}

const duplicates = (document: YamlDocument, checks: readonly WrittenCheck[]): Problem[] =>
  checks.flatMap((check, index) => {
    const id = idOfCheck(check);
    if (checks.findIndex((other) => idOfCheck(other) === id) === index) return [];
    return problem(document, ['checks', index], {
      code: 'duplicate-check',
      message: { zh: `检查项“${id}”重复`, en: `the check "${id}" is there twice` },
      advice: { zh: '给它另一个 id。', en: 'Give it another id.' },
    });
  });

function sumProblem(document: YamlDocument, { points, checks }: WrittenTask): Problem[] {
  const sum = checks.reduce((total, check) => total + check.points, 0);
  if (sum === points) return [];
  return [
    problem(document, ['points'], {
      code: 'points-sum',
      message: {
        zh: `各检查项共 ${sum} 分，任务却写明 ${points} 分`,
        en: `the checks are worth ${sum} together, but the task says ${points}`,
      },
      advice: { zh: '改正其中一处。', en: 'Correct one of the two.' },
    }),
  ];
}

interface Words {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

const problem = (document: YamlDocument, path: Path, words: Words): Problem => ({
  severity: 'error',
  position: document.locate(path),
  ...words,
});
