// Bundles the tests into dist/tests/, for runs of all of them: reading the sources one by one, in a process per test file,
// takes longer than the tests themselves.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * Folders whose test files share a process, one for each folder in them, and run one after the other. Nothing that one of
 * them does is seen by the next: none changes the environment or the folder it runs in, or leaves something running.
 */
const sharing = [
  'cli',
  'authoring',
  'exam',
  'grading',
  'keras',
  'paper',
  'practice',
  'report',
  'statistics',
];

/** Where the bundle of test files with this pattern lies. */
export const bundled = (pattern) =>
  pattern.replace(/^(!?)tests\//, '$1dist/tests/').replace(/\.ts$/, '.js');

/** @throws the errors of esbuild, which it has printed. */
export async function bundleTests() {
  rmSync(path.join(root, 'dist', 'tests'), { recursive: true, force: true });
  const groups = new Map();
  for (const file of testFiles()) {
    const entry = entryOf(file);
    groups.set(entry, [...(groups.get(entry) ?? []), file]);
  }
  await build({
    absWorkingDir: root,
    entryPoints: [...groups.keys()].map((entry) => ({ in: `entry:${entry}`, out: entry })),
    outdir: 'dist/tests',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    plugins: [entries(groups), namedTests, ownAddress],
    logLevel: 'warning',
  });
}

const testFiles = () =>
  readdirSync(path.join(root, 'tests'), { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

const isShared = (file) => {
  const [room, , inside] = file.split('/');
  return inside !== undefined && sharing.includes(room);
};

/** `keras/layers/all.test` for `keras/layers/convolution/causal.test.ts`, and the file itself where it is not shared. */
function entryOf(file) {
  const [room, folder] = file.split('/');
  return isShared(file) ? `${room}/${folder}/all.test` : file.replace(/\.ts$/, '');
}

/** An entry imports its test files one after the other, and then declares what they hold. */
const entries = (groups) => ({
  name: 'entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entry:/ }, ({ path: name }) => ({ path: name, namespace: 'entry' }));
    onLoad({ filter: /.*/, namespace: 'entry' }, ({ path: name }) => ({
      contents: [
        ...groups.get(name.slice('entry:'.length)).map((file) => `import './${file}';`),
        "import { declareAll } from 'declared';",
        'declareAll();',
      ].join('\n'),
      resolveDir: path.join(root, 'tests'),
    }));
  },
});

/**
 * Where files share a process, the titles of their tests begin with the file, as ava has it where they do not. They are
 * declared together at the end: ava takes no more of them once a file has waited, for an engine or a solver.
 */
const namedTests = {
  name: 'named-tests',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^declared$/ }, () => ({ path: 'declared', namespace: 'declared' }));
    onResolve({ filter: /^ava$/ }, ({ importer }) => {
      const file = path.relative(path.join(root, 'tests'), importer).replaceAll(path.sep, '/');
      if (!file.endsWith('.test.ts') || !isShared(file)) return undefined;
      const inside = file.split('/').slice(2).join(' › ');
      return { path: inside.replace(/\.test\.ts$/, ''), namespace: 'named' };
    });
    onLoad({ filter: /.*/, namespace: 'declared' }, () => ({
      contents: declared,
      resolveDir: root,
    }));
    onLoad({ filter: /.*/, namespace: 'named' }, ({ path: prefix }) => ({
      contents: `import { named } from 'declared';\nexport default named(${JSON.stringify(prefix)});`,
    }));
  },
};

const declared = `
import test from 'ava';
const declarations = [];
const later = (declare, name) => (...args) => declarations.push(() => declare(...name(args)));
export const named = (prefix) => {
  const prefixed = ([title, ...rest]) => [prefix + ' › ' + title, ...rest];
  const hook = (declare) => later(declare, (args) => args);
  const serial = later(test.serial, prefixed);
  return Object.assign(serial, {
    serial,
    before: hook(test.before),
    after: Object.assign(hook(test.after), { always: hook(test.after.always) }),
  });
};
export const declareAll = () => declarations.forEach((declare) => declare());
`;

/** A file that asks where it lies is told of its source, beside which its data are. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, 'utf8');
      if (!contents.includes('import.meta.')) return undefined;
      return {
        contents: contents
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
          .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
          .replaceAll('import.meta.filename', JSON.stringify(file)),
        loader: 'ts',
      };
    });
  },
};
