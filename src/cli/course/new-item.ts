import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { itemFiles, topicsFileName } from '../../authoring/bank/bank-files.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { writeTogether } from '../../util/staged-folder.js';
import { parseYaml } from '../../util/yaml-document.js';
import { courseOf } from './course.js';
import type { Course } from './course.js';
import { packageRoot } from './package-root.js';
import { forwardSlashes } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

export interface NewItemOptions {
  readonly file: string;
  readonly kind: QuestionKind;
  readonly topic: string;
  readonly id?: string;
  readonly json: boolean;
}

/** Writes an item with empty texts to a file, after the items that are there already. */
export function newItem(options: NewItemOptions, terminal: Terminal): number {
  const { file, kind, topic, json } = options;
  checkNames(options);
  const course = courseOf(file);
  const before = existsSync(file) ? readText(file) : '';
  const taken = takenIds(course, before);
  const id = options.id ?? freeId(topic, taken);
  if (taken.has(id)) throw idTaken(id);
  const text = `${beginning(before, file, course)}${skeleton(kind, id, topic)}`;
  checkAppended(before, text, file);
  writeTogether(path.dirname(file), [[path.basename(file), text]]);
  if (json) terminal.print(JSON.stringify({ file, id, kind, topic }, null, 2));
  else terminal.report(say(terminal, made(file, id)));
  return 0;
}

/** As the schema of a bank has it. */
const name = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

function checkNames({ file, topic, id = topic }: NewItemOptions): void {
  if (!/\.ya?ml$/.test(file) || path.basename(file) === topicsFileName)
    throw new UsageError(
      {
        zh: `${file} 不是题目文件`,
        en: `${file} is no file of items`,
      },
      {
        zh: '文件名应以 .yaml 结尾，并且不是 topics.yaml。',
        en: 'Give a name that ends in .yaml and is not topics.yaml.',
      },
    );
  for (const [option, value] of Object.entries({ topic, id }))
    if (!name.test(value))
      throw new UsageError({
        zh: `--${option} 只能用小写字母、数字，以“.”或“-”连接，得到的是 ${value}`,
        en: `--${option} takes lower-case letters and digits joined by "." or "-", got ${value}`,
      });
}

/** The ids of a course's bank and of the file that is added to, however unfinished its items are. */
function takenIds({ bank }: Course, before: string): Set<string> {
  const texts = [before, ...itemFiles(bank).map(({ path: other }) => readFileSync(other, 'utf8'))];
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^\s*- *\{? *id: *["']?([\w.-]+)/gm)].map(([, id]) => id ?? ''),
    ),
  );
}

/** The topic with the first number that no item has. */
function freeId(topic: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${topic}.item-${number}`)) number++;
  return `${topic}.item-${number}`;
}

const idTaken = (id: string): InputError =>
  inputError(
    'duplicate-id',
    { zh: `题库中已有题目 ${id}`, en: `the bank has an item ${id} already` },
    {
      zh: '换一个 --id，或不给 --id。',
      en: 'Choose another --id, or leave it out.',
    },
  );

/** What stands before the new item: the items that are there, or a line that tells editors the schema. */
function beginning(before: string, file: string, { folder }: Course): string {
  if (before.trim() !== '') return `${before.trimEnd()}\n\n`;
  const schema = path.join(folder, 'schemas', 'bank.schema.json');
  const relative = forwardSlashes(path.relative(path.dirname(path.resolve(file)), schema));
  return `# yaml-language-server: $schema=${relative}\n`;
}

/** The skeleton of a kind lies with the templates, so that it is written as teachers write. */
const skeleton = (kind: QuestionKind, id: string, topic: string): string =>
  readFileSync(path.join(packageRoot(), 'templates', 'new-item', `${kind}.yaml`), 'utf8')
    .replace('ITEM-ID', id)
    .replace('TOPIC', topic);

/** Only a list in block style grows by what is written behind it. */
function checkAppended(before: string, after: string, file: string): void {
  const [old, grown] = [before, after].map((text) => parseYaml(text, file).value);
  const count = Array.isArray(old) ? old.length : 0;
  const wasList = Array.isArray(old) || before.trim() === '' || old === null;
  if (wasList && Array.isArray(grown) && grown.length === count + 1) return;
  throw inputError(
    'not-a-list',
    {
      zh: `${file} 不是可以在末尾追加题目的列表`,
      en: `${file} is not a list that an item can be added to`,
    },
    { zh: '换一个新文件名。', en: 'Give the name of a new file.' },
  );
}

const made = (file: string, id: string): LocalizedText => ({
  zh: `${file}：新题 ${id}。填好引号中的文字，再运行 gradpaper bank lint ${file}`,
  en: `${file}: new item ${id}. Fill in the texts between the quotes, then run gradpaper bank lint ${file}`,
});
