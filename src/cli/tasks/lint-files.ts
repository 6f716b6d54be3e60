import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { TextCheck } from '../../authoring/bank/checks/check.js';
import codeDiffers from '../../authoring/bank/checks/code-differs.js';
import missingTranslation from '../../authoring/bank/checks/missing-translation.js';
import numbersDiffer from '../../authoring/bank/checks/numbers-differ.js';
import { textsOf } from '../../authoring/bank/text/texts-of.js';
import { mistakesFolder } from '../../grading/code/tasks/task-files.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { readExamples } from '../../grading/code/tasks/read-examples.js';
import { misconceptions } from '../../misconceptions/index.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { inFileOrder, type Position, type Problem } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import type { GivenTask } from './given-tasks.js';
import { toldNumbers } from './told-numbers.js';

/** What is wrong with a task as far as its files tell. */
export function lintFiles({ loaded, problems, document, shown }: GivenTask): readonly Problem[] {
  const found = [...problems, ...textProblems(document)];
  if (loaded === undefined) return found.sort(inFileOrder);
  return [
    ...found,
    ...toldNumbers(loaded.task, document),
    ...(loaded.published === null ? exampleProblems(loaded, shown) : []),
    ...mistakeProblems(loaded, shown),
  ].sort(inFileOrder);
}

const textChecks: readonly TextProblems[] = [
  { ...missingTranslation, find: (text) => missingTranslation.check(text) },
  { ...codeDiffers, find: (text) => codeDiffers.check(text) },
  { ...numbersDiffer, find: (text) => numbersDiffer.check(text) },
];

interface TextProblems extends Pick<TextCheck, 'code' | 'severity' | 'advice'> {
  readonly find: (text: LocalizedText) => ReturnType<TextCheck['check']>;
}

const textProblems = (document: YamlDocument): Problem[] =>
  textsOf(document.value).flatMap(({ text, path: place }) =>
    textChecks.flatMap(({ code, severity, advice, find }) =>
      find(text).map(({ language, message }): Problem => ({
        code,
        severity,
        message,
        ...(advice && { advice }),
        position: document.locate(place(language)),
      })),
    ),
  );

function exampleProblems({ task, folder }: LoadedTask, shown: string): Problem[] {
  const { examples, problems } = readExamples(task, folder, shown);
  const unknown = examples.flatMap(({ file, misconceptions: ids }) =>
    ids.flatMap((id) => unknownMisconception(id, { file: `${shown}/${file}`, line: 1, column: 1 })),
  );
  return [...problems, ...unknown];
}

function mistakeProblems({ folder }: LoadedTask, shown: string): Problem[] {
  const inside = path.join(folder, mistakesFolder);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => name.endsWith('.py'))
    .flatMap((name) => {
      const file = `${shown}/${mistakesFolder}/${name}`;
      return unknownMisconception(path.basename(name, '.py'), { file, line: 1, column: 1 });
    });
}

function unknownMisconception(id: string, position: Position): Problem[] {
  const known = misconceptions.map((one) => one.id);
  if (known.includes(id)) return [];
  return [
    {
      code: 'unknown-misconception',
      severity: 'error',
      position,
      message: { zh: `没有名为“${id}”的误解`, en: `there is no misconception "${id}"` },
      advice: didYouMean(id, known),
    },
  ];
}
