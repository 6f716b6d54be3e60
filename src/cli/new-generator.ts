import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../util/localized-text.js';
import { InputError } from '../util/problem.js';
import { StagedFolder } from '../util/staged-folder.js';
import { packageRoot } from './package-root.js';
import { say } from './terminal.js';
import type { Terminal } from './terminal.js';

/** Where the files of a family go, and the template that each begins with. */
const places = {
  generator: 'src/authoring/generators',
  case: 'src/authoring/cases',
  oracle: 'tests/authoring/generators/oracles',
} as const;

/** Writes a family that works but asks something trivial, and enters it in the two lists. Only possible in a clone. */
export function newGenerator({ id }: { readonly id: string }, terminal: Terminal): number {
  check(id);
  const stage = new StagedFolder('.');
  const names = { 'FAMILY-ID': id, familyName: camelCase(id) };
  for (const [template, folder] of Object.entries(places))
    stage.write(`${folder}/${id}.ts`, fill(template, names));
  stage.write(`${places.generator}/index.ts`, list(places.generator, id, generatorList));
  stage.write(`${places.oracle}/index.ts`, list(places.oracle, id, oracleList));
  for (const file of stage.commit()) terminal.print(`  ${file}`);
  terminal.print(
    say(terminal, {
      zh: '写好数字、文字与执行，再运行 npx ava tests/authoring；把它印出的答案填入 examples。',
      en: 'Write numbers, words and execution, then run npx ava tests/authoring; put the keys that it prints into examples.',
    }),
  );
  return 0;
}

function check(id: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw problem('wrong-id', {
      zh: `id“${id}”应由小写字母、数字和连字符组成`,
      en: `the id "${id}" should be kebab-case`,
    });
  if (!existsSync(places.generator) || !existsSync(places.oracle))
    throw problem('not-a-clone', {
      zh: '这里不是 gradpaper 的源码：生成器要用 TypeScript 写在源码中',
      en: 'this is not a clone of gradpaper: generators are TypeScript and live in its source',
    });
  if (existsSync(`${places.generator}/${id}.ts`))
    throw problem('generator-exists', {
      zh: `生成器 ${id} 已存在`,
      en: `the generator ${id} exists already`,
    });
}

const problem = (code: string, message: LocalizedText): InputError =>
  new InputError([{ code, severity: 'error', message }]);

const camelCase = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const fill = (template: string, names: Readonly<Record<string, string>>): string =>
  Object.entries(names).reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    readFileSync(path.join(packageRoot(), 'templates', 'new-generator', `${template}.txt`), 'utf8'),
  );

type MakeList = (ids: readonly string[]) => string;

/** The explicit list of a folder with the new file in it. */
function list(folder: string, id: string, make: MakeList): string {
  const others = ['index.ts', 'generator.ts', 'oracle.ts'];
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !others.includes(file),
  );
  return make([...files.map((file) => path.basename(file, '.ts')), id].sort());
}

/** Imports stand in the order that their file names sort in, `generator.js` and `oracle.js` among them. */
const imports = (ids: readonly string[], type: string): string[] =>
  [
    ...ids.map((id) => [id, `import ${camelCase(id)} from './${id}.js';`] as const),
    [type.toLowerCase(), `import type { ${type} } from './${type.toLowerCase()}.js';`] as const,
  ]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, line]) => line);

const generatorList: MakeList = (ids) =>
  [
    ...imports(ids, 'Generator'),
    '',
    '/** Every family of questions, in alphabetical order. */',
    'export const generators: readonly Generator[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');

const oracleList: MakeList = (ids) =>
  [
    ...imports(ids, 'Oracle'),
    '',
    '/** The execution of every family, in alphabetical order. */',
    'export const oracles: readonly Oracle[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
