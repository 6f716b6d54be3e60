// `npm test [-- files]`: installs what is missing and runs the tests, all of them from a bundle and named ones from their
// sources. Tests that need a program which is not there are not run, and that is said; with --all-programs it is a failure. With
// --summary the last line counts: `N passed, N failed`. With --native only the engine's tests are run, on the native engine; with
// --long only, or without, those that take minutes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command-line.mjs';
import { programs } from './programs.mjs';
import { ensureInstalled, hasProgram, root, runNode } from './run.mjs';

/** What the wasm engine has passed has to pass on the native one as well. */
const onBothEngines = [
  'tests/oracle/*.test.ts',
  'tests/keras/*.test.ts',
  'tests/keras/{activations,initializers,layers,tensors,training}/**/*.test.ts',
];

/** What takes minutes: other programs, Python in the sandbox, programs that are graded, and all that real Keras has answered. */
const long = [
  'tests/with-*/**/*.test.ts',
  'tests/sandbox/{attacks,process,programs,python}/**/*.test.ts',
  'tests/sandbox/*.test.ts',
  'tests/cli/running/*.test.ts',
  'tests/jobs/*.test.ts',
  'tests/oracle/*.test.ts',
];

const options = await readCommandLine('test', {
  about:
    'Runs all tests, or the test files that are named; --native: those of the engine, on the native one; --long: only, or without, those that take minutes; --summary counts in the last line.',
  words: { files: { kind: 'text', several: true, default: [] } },
  options: {
    'all-programs': { kind: 'flag' },
    native: { kind: 'flag' },
    long: { kind: 'text', choices: ['only', 'without'] },
    summary: { kind: 'flag' },
  },
});
const { files, native, long: part } = options;

ensureInstalled();
// The command-line tests run what is built, as users do.
if (runNode(['scripts/build.mjs']) !== 0) process.exit(1);
const missing = Object.entries(part === 'without' ? {} : programs)
  .filter(([name]) => existsSync(path.join(root, 'tests', `with-${name}`)))
  .filter(([, [command, args]]) => !hasProgram(command, args))
  .map(([name]) => name);
for (const name of missing) console.log(`${countFiles(name)} not run: ${name} missing`);

const engine = native ? { GRADPAPER_ENGINE: 'native' } : {};
const runs = files.length > 0 ? [await runTests(files, engine)] : await runAll();
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.reduce((sum, run) => sum + run.failed, 0);
const lacking = options['all-programs'] ? missing.length : 0;
if (options.summary) console.log(`${passed} passed, ${failed + lacking} failed`);
if (failed > 0 || lacking > 0) process.exitCode = 1;

/** Every test, or the part that is asked for. The engine's on the native one fail where it is missing. */
async function runAll() {
  const { bundled, bundleTests } = await import('./bundle-tests.mjs');
  try {
    await bundleTests();
  } catch {
    // esbuild has said on the terminal what is wrong.
    return [{ passed: 0, failed: 1 }];
  }
  const patterns = selectPart().map(bundled);
  return [await runTests(['--config', 'ava.bundled.config.js', ...patterns], engine)];
}

/** The test files that need a program. */
function countFiles(name) {
  const folder = path.join(root, 'tests', `with-${name}`);
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.ts'))
    .length;
}

/** All tests that are asked for but those that need a missing program, as patterns for ava. */
function selectPart() {
  if (native) return onBothEngines;
  const chosen = part === 'only' ? long : ['tests/**/*.test.ts'];
  const left = part === 'without' ? long : missing.map((name) => `tests/with-${name}/**`);
  return [...chosen, ...left.map((pattern) => `!${pattern}`)];
}

/** Runs ava with these patterns and environment variables, and counts results; as TAP when a summary is wanted, else in ava's own words. */
function runTests(patterns, env) {
  const tap = options.summary === true;
  const args = ['node_modules/ava/entrypoints/cli.mjs', ...(tap ? ['--tap'] : []), ...patterns];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', tap ? 'pipe' : 'inherit', 'inherit'],
  });
  let [ok, notOk, rest] = [0, 0, ''];
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    let failing = false;
    for (const line of lines) {
      if (line.startsWith('ok ')) [ok, failing] = [ok + 1, false];
      else if (line.startsWith('not ok ')) [notOk, failing] = [notOk + 1, true];
      if (failing || line.startsWith('#')) console.log(line);
    }
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const broken = code !== 0 && notOk === 0 ? 1 : 0;
      resolve({ passed: ok, failed: notOk + broken });
    });
  });
}
