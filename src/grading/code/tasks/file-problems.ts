import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { Problem } from '../../../util/problem.js';
import type { Path, YamlDocument } from '../../../util/yaml-document.js';
import { starterFileName } from './task-files.js';
import type { WrittenTask } from './task-schema.js';

interface Subject {
  readonly folder: string;
  readonly document: YamlDocument;
  readonly written: WrittenTask;
  /** What students hold has neither references nor inputs. */
  readonly isPublished: boolean;
}

/** Files that a task names, or that must be there, and are not; and a kind that does not go with what is given. */
export const fileProblems = (subject: Subject): Problem[] => [
  ...(subject.isPublished ? [] : missingFiles(subject)),
  ...kindProblem(subject),
];

function missingFiles({ folder, document, written }: Subject): Problem[] {
  const wanted: readonly (readonly [name: string, path: Path])[] = [
    ...written.references.map((name, index) => [name, ['references', index]] as const),
    ...(written.function ? [[written.function.inputs, ['function', 'inputs']] as const] : []),
    [starterFileName, []],
  ];
  return wanted
    .filter(([name]) => !existsSync(path.join(folder, name)))
    .map(([name, at]) =>
      error(document, at, 'missing-file', {
        zh: `任务的文件夹中没有 ${name}`,
        en: `there is no ${name} in the folder of the task`,
      }),
    );
}

function kindProblem({ document, written }: Subject): Problem[] {
  const isFunction = written.kind === 'function';
  if (isFunction === (written.function !== null)) return [];
  return [
    error(
      document,
      ['kind'],
      'kind-without-function',
      isFunction
        ? {
            zh: 'kind: function 的任务要写明 function（函数名、输入）',
            en: 'a task of kind: function says which (`function`: its name and inputs)',
          }
        : {
            zh: 'kind: model 的任务不用 function',
            en: 'a task of kind: model has no `function`',
          },
    ),
  ];
}

const error = (
  document: YamlDocument,
  at: Path,
  code: string,
  message: LocalizedText,
): Problem => ({
  code,
  severity: 'error',
  message,
  position: document.locate(at),
});
