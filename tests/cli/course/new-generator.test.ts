import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import prettier from 'prettier';
import { filesIn, hashesIn } from '../../support/cli-course.js';
import { bare, runNode, runProgram } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const generators = 'src/authoring/generators';
const oracles = 'tests/authoring/generators/oracles';

/** What of the project a family is made of and tested with. */
const parts = [
  'src/authoring',
  'src/misconceptions',
  'src/util',
  'tests/authoring/generators',
  'tests/support',
  'package.json',
  'tsconfig.json',
  'ava.config.js',
];

/** A clone of the project, as far as it is needed. */
function clone(t: ExecutionContext): string {
  const folder = temporaryFolder(t, {});
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

const newGenerator = (cwd: string, ...args: readonly string[]) =>
  runProgram(['new', 'generator', ...args], { cwd, env: { GRADPAPER_LANG: 'en' } });

const read = (folder: string, name: string): string =>
  readFileSync(path.join(folder, name), 'utf8');

/** The tests of one family, as ava's TAP tells them: title and whether it passed. */
async function testsOf(folder: string, id: string): Promise<Map<string, boolean>> {
  const ava = path.join('node_modules', 'ava', 'entrypoints', 'cli.mjs');
  const file = 'tests/authoring/generators/every-generator.test.ts';
  const args = [
    ava,
    '--tap',
    '--match',
    `${id}: *`,
    '--match',
    'the list *',
    '--match',
    'every *',
    file,
  ];
  const { out } = await runNode(args, { cwd: folder, env: bare() });
  const results = out.matchAll(/^(not ok|ok) \d+ - (.*)$/gm);
  return new Map([...results].map(([, result, title]) => [title ?? '', result === 'ok']));
}

test('a new family compiles, is in the lists, and fails only for its missing examples', async (t) => {
  const folder = clone(t);
  const before = hashesIn(path.join(folder, 'src'));
  const run = await newGenerator(folder, 'momentum-steps');
  t.deepEqual([run.code, run.err], [0, '']);
  const made = [
    `${generators}/momentum-steps.ts`,
    'src/authoring/cases/momentum-steps.ts',
    `${oracles}/momentum-steps.ts`,
    `${generators}/index.ts`,
    `${oracles}/index.ts`,
  ];
  t.deepEqual(
    run.out.split('\n').slice(0, 5),
    made.map((name) => `  ${name}`),
  );
  const after = hashesIn(path.join(folder, 'src'));
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  t.deepEqual(changed.sort(), [
    'authoring/cases/momentum-steps.ts',
    'authoring/generators/index.ts',
    'authoring/generators/momentum-steps.ts',
  ]);

  const style = await prettier.resolveConfig('package.json');
  for (const name of made) {
    const text = read(folder, name);
    t.is(await prettier.format(text, { ...style, filepath: name }), text, name);
    t.notRegex(text, /FAMILY-ID|familyName/, name);
  }

  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    read(folder, 'tsconfig.json').replace(
      /"include": \[[^\]]*\]/,
      `"include": ["${generators}", "${oracles}"]`,
    ),
  );
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const compiled = await runNode([tsc, '--noEmit'], { cwd: folder, env: bare() });
  t.deepEqual(compiled, { code: 0, out: '', err: '' });

  const results = await testsOf(folder, 'momentum-steps');
  const failed = [...results].filter(([, passed]) => !passed).map(([title]) => title);
  t.deepEqual(failed, ['momentum-steps: the examples come out as written']);
  t.true(
    results.get(
      'momentum-steps: 500 single questions are sound and their key is what execution gives',
    ),
  );
  t.true(results.get('the list holds every file of the folder, in order'));
  t.true(results.get('every family has an execution to be held against'));
  t.true(results.get('momentum-steps: the key spoilt by "one addition missing" is found out'));
});

test('the lists are those that the project has, with the new family in its place', async (t) => {
  const folder = clone(t);
  const lists = [`${generators}/index.ts`, `${oracles}/index.ts`];
  const before = lists.map((name) => read(folder, name));
  const { code, out } = await newGenerator(folder, 'lstm-9-cells', '--json');
  t.is(code, 0);
  t.like(JSON.parse(out), { id: 'lstm-9-cells' });
  for (const [index, name] of lists.entries()) {
    const lines = read(folder, name).split('\n');
    const added = [`import lstm9Cells from './lstm-9-cells.js';`, '  lstm9Cells,'];
    t.deepEqual(lines.filter((line) => !added.includes(line)).join('\n'), before[index], name);
    for (const line of added) t.is(lines.filter((other) => other === line).length, 1, line);
    const imports = lines.filter((line) => line.startsWith('import lstm'));
    t.deepEqual(imports, imports.toSorted());
  }
});

test('a family that exists, in part or whole, is left as it is', async (t) => {
  const folder = clone(t);
  writeFileSync(path.join(folder, oracles, 'half-there.ts'), 'export {};\n');
  const before = hashesIn(folder);
  for (const [id, file] of [
    ['conv-chain', `${generators}/conv-chain.ts`],
    ['conv-chain-statements', 'src/authoring/cases/conv-chain-statements.ts'],
    ['half-there', `${oracles}/half-there.ts`],
  ] as const) {
    const run = await newGenerator(folder, id);
    t.deepEqual([run.code, run.out], [1, '']);
    t.is(run.err, `error generator-exists: ${file} exists already\n    Choose another id.\n`);
  }
  t.deepEqual(hashesIn(folder), before);
});

test('outside a clone nothing is written', async (t) => {
  const folder = temporaryFolder(t, { 'src/authoring/other.txt': '' });
  const run = await newGenerator(folder, 'momentum-steps');
  t.deepEqual([run.code, run.out], [1, '']);
  t.regex(
    run.err,
    /^error not-a-clone: [^\n]*\n {4}Clone gradpaper and run this in its folder\.\n$/,
  );
  t.deepEqual(filesIn(folder), ['src/authoring/other.txt']);
});
