import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../../util/localized-text.js';
import { inputError } from '../../util/problem.js';
import { writeTogether } from '../../util/staged-folder.js';
import { packageRoot } from './package-root.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Where the files of a family go, and the template that each begins with. */
const places = {
  generator: 'src/authoring/generators',
  case: 'src/authoring/cases',
  oracle: 'tests/authoring/generators/oracles',
} as const;

export interface NewGeneratorOptions {
  readonly id: string;
  readonly json: boolean;
}

/** Writes a family that works but asks something trivial, and enters it in the two lists. Only possible in a clone. */
export function newGenerator({ id, json }: NewGeneratorOptions, terminal: Terminal): number {
  check(id);
  const names = { 'FAMILY-ID': id, familyName: camelCase(id) };
  const files = writeTogether('.', [
    ...Object.entries(places).map(
      ([template, folder]) => [`${folder}/${id}.ts`, fill(template, names)] as const,
    ),
    ...lists.map((list) => [`${list.folder}/index.ts`, listWith(id, list)] as const),
  ]);
  if (json) terminal.print(JSON.stringify({ id, files }, null, 2));
  else
    for (const line of [...files.map((file) => `  ${file}`), say(terminal, next)])
      terminal.report(line);
  return 0;
}

const next: LocalizedText = {
  zh: "写好数字、文字与执行；在 examples 中写上 1: { kind: 'numeric', answer: '?' } 之类，再运行 npx ava tests/authoring，它会印出正确的答案。",
  en: "Write numbers, words and execution; put examples such as 1: { kind: 'numeric', answer: '?' } in, then run npx ava tests/authoring: it prints the right answers.",
};

function check(id: string): void {
  // Two words or more: one alone might be a word of TypeScript, such as `default`.
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    throw new UsageError(
      { zh: `id“${id}”不合要求`, en: `the id "${id}" will not do` },
      {
        zh: '用连字符连接两个以上的小写单词，如 momentum-steps。',
        en: 'Join two or more small words with hyphens, as in momentum-steps.',
      },
    );
  if (!existsSync(places.generator) || !existsSync(places.oracle))
    throw inputError(
      'not-a-clone',
      {
        zh: '这里不是 gradpaper 的源码：生成器要用 TypeScript 写在源码中',
        en: 'this is not a clone of gradpaper: generators are TypeScript and live in its source',
      },
      {
        zh: '克隆 gradpaper，在其文件夹中运行。',
        en: 'Clone gradpaper and run this in its folder.',
      },
    );
  const taken = Object.values(places).find((folder) => existsSync(`${folder}/${id}.ts`));
  if (taken !== undefined)
    throw inputError(
      'generator-exists',
      { zh: `${taken}/${id}.ts 已存在`, en: `${taken}/${id}.ts exists already` },
      { zh: '换一个 id。', en: 'Choose another id.' },
    );
}

const camelCase = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const fill = (template: string, names: Readonly<Record<string, string>>): string =>
  Object.entries(names).reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    readFileSync(path.join(packageRoot(), 'templates', 'new-generator', `${template}.txt`), 'utf8'),
  );

/** A list of all files of a folder: the type of what they hold, the name and the docstring of the list. */
interface List {
  readonly folder: string;
  readonly type: string;
  readonly name: string;
  readonly doc: string;
}

const lists: readonly List[] = [
  {
    folder: places.generator,
    type: 'Generator',
    name: 'generators',
    doc: 'Every family of questions, in alphabetical order.',
  },
  {
    folder: places.oracle,
    type: 'Oracle',
    name: 'oracles',
    doc: 'The execution of every family, in alphabetical order.',
  },
];

/** The explicit list of a folder with the new file in it. */
function listWith(id: string, { folder, type, name, doc }: List): string {
  const typeFile = type.toLowerCase();
  const others = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !['index.ts', `${typeFile}.ts`].includes(file))
    .map((file) => path.basename(file, '.ts'));
  const ids = [...others, id].sort();
  return [
    ...ids.map((file) => `import ${camelCase(file)} from './${file}.js';`),
    `import type { ${type} } from './${typeFile}.js';`,
    '',
    `/** ${doc} */`,
    `export const ${name}: readonly ${type}[] = [`,
    ...ids.map((file) => `  ${camelCase(file)},`),
    '];',
    '',
  ].join('\n');
}
