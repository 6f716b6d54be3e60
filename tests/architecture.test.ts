import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import ts from 'typescript';

/** Each folder of src and the folders that it may import. Lowest first: imports only go up this list. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  misconceptions: ['util'],
  authoring: ['misconceptions', 'util'],
  exam: ['authoring', 'misconceptions', 'util'],
  paper: ['exam', 'util'],
  keras: ['util'],
  sandbox: ['keras', 'util'],
  grading: ['sandbox', 'keras', 'exam', 'authoring', 'misconceptions', 'util'],
  jobs: ['grading', 'sandbox', 'keras', 'misconceptions', 'util'],
  statistics: ['util'],
  report: ['grading', 'keras', 'statistics', 'paper', 'exam', 'misconceptions', 'util'],
  practice: ['grading', 'exam', 'authoring', 'misconceptions', 'util'],
  cli: [
    'practice',
    'jobs',
    'sandbox',
    'report',
    'statistics',
    'grading',
    'keras',
    'paper',
    'exam',
    'authoring',
    'misconceptions',
    'util',
  ],
};

/** Who may use what lies outside src: each library has one owner, the disk and threads a few. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '#core-gradients': ['keras'],
  '#side-module': ['keras'],
  '@clack/prompts': ['practice'],
  '@tensorflow/tfjs-backend-wasm': ['keras'],
  '@tensorflow/tfjs-core': ['keras'],
  '@tensorflow/tfjs-node': ['keras'],
  cephes: ['statistics'],
  'cli-progress': ['cli'],
  'csv-parse': ['util'],
  'csv-stringify': ['util'],
  'fastest-levenshtein': ['util'],
  fflate: ['paper', 'sandbox', 'jobs'],
  fontkit: ['paper'],
  handlebars: ['paper'],
  'highlight.js': ['paper'],
  highs: ['exam'],
  linebreak: ['paper'],
  'markdown-it': ['paper'],
  mathjax: ['paper'],
  'node:child_process': ['sandbox'],
  'node:fs': ['util', 'authoring', 'exam', 'paper', 'sandbox', 'grading', 'jobs', 'cli'],
  'node:timers/promises': ['sandbox'],
  'node:worker_threads': ['cli', 'keras', 'sandbox'],
  'node:zlib': ['jobs'],
  pdfkit: ['paper'],
  pidusage: ['sandbox'],
  'pure-rand': ['util'],
  qr: ['paper'],
  'ts-fsrs': ['practice'],
  yaml: ['util'],
  yargs: ['cli'],
};

/** Libraries that any folder may use at its edges. */
const everywhere = [
  'zod',
  'node:path',
  'node:crypto',
  'node:url',
  'node:util',
  'node:os',
  'node:module',
];

const src = path.resolve('src');
const folderOf = (file: string): string => path.relative(src, file).split(path.sep)[0] ?? '';
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);
const imports = files.flatMap((name) =>
  ts
    .preProcessFile(readFileSync(path.join(src, name), 'utf8'))
    .importedFiles.map(({ fileName: target }) => ({
      name,
      from: folderOf(path.join(src, name)),
      target,
    })),
);
const complaint = ({ name, target }: { name: string; target: string }): string =>
  `${name} imports ${target}`;

test('the table lists exactly the folders of src', (t) => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  t.deepEqual(Object.keys(mayImport).sort(), folders.map(({ name }) => name).sort());
});

test('no folder may import itself or one listed after it', (t) => {
  const order = Object.keys(mayImport);
  for (const [from, targets] of Object.entries(mayImport))
    for (const to of targets) t.true(order.indexOf(to) < order.indexOf(from), `${from} -> ${to}`);
});

test('files import only from their own folder and the folders that it may use', (t) => {
  const offences = imports.filter(({ name, from, target }) => {
    if (!target.startsWith('.')) return false;
    const to = folderOf(path.resolve(src, path.dirname(name), target));
    return to !== from && !mayImport[from]?.includes(to);
  });
  t.deepEqual(offences.map(complaint), []);
});

test('libraries, the disk and threads are used only by their owners', (t) => {
  const offences = imports.filter(({ from, target }) => {
    if (target.startsWith('.') || everywhere.includes(target)) return false;
    const library = Object.keys(owners).find(
      (name) => target === name || target.startsWith(`${name}/`),
    );
    return library === undefined || !owners[library]?.includes(from);
  });
  t.deepEqual(offences.map(complaint), []);
});

test('no files import each other in a circle, not even for their types', (t) => {
  const edges = new Map<string, string[]>(files.map((name) => [name, []]));
  for (const { name, target } of imports)
    if (target.startsWith('.'))
      edges.get(name)?.push(path.join(path.dirname(name), target.replace(/\.js$/, '.ts')));
  t.deepEqual(
    files.flatMap((name) => circleFrom(name, edges)),
    [],
  );
});

/** The way from a file back to itself, if there is one. */
function circleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const visited = new Set<string>();
  const search = (at: string, way: readonly string[]): string | undefined => {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return [...way, next].join(' -> ');
      if (visited.has(next)) continue;
      visited.add(next);
      const found = search(next, [...way, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search(start, [start]);
  return found === undefined ? [] : [found];
}

const folders = ['src', 'tests', 'scripts', 'bin'];

test('nothing in the project names a machine, a registry or the way it is built', (t) => {
  const names = [...folders, 'question-bank', 'templates', 'schemas'].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter(
            (entry) => entry.isFile() && /\.(?:ts|mjs|md|ya?ml|json|hbs|txt)$/.test(entry.name),
          )
          .map((entry) => path.join(entry.parentPath, entry.name))
      : [],
  );
  const forbidden = /registry\.(?!json)npm|pypi\.org|\/home\/(?!student)[a-z]|\/root\/|\/work\//;
  t.deepEqual(
    [...names, 'README.md'].filter(
      (name) =>
        existsSync(name) &&
        !name.endsWith('architecture.test.ts') &&
        forbidden.test(readFileSync(name, 'utf8')),
    ),
    [],
  );
});
