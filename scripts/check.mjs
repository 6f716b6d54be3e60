// `npm run check`: format, lint, types, unused code, tests. All steps are run, so that one look shows everything: first those
// that only read, two at a time, each telling what it has found when it ends; then the tests, without those that take
// minutes (npm test -- --long only).
import { availableParallelism } from 'node:os';
import { spawn } from 'node:child_process';
import { readCommandLine } from './command-line.mjs';
import { ensureInstalled, root, runNode } from './run.mjs';

await readCommandLine('check', {
  about:
    'Format, lint, types, unused code, and the tests that take no minutes; the options are those of npm test.',
  options: { 'all-programs': { kind: 'flag' }, summary: { kind: 'flag' } },
});
ensureInstalled();
const testOptions = ['--long', 'without', ...process.argv.slice(2)];
/** The longest first. */
const waiting = [
  ['lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['promises', ['node_modules/eslint/bin/eslint.js', 'src']],
  ['unused', ['node_modules/knip/bin/knip.js']],
];

const failed = [];
const lanes = Math.min(2, availableParallelism());
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(...step, collect);
  }),
);
await runStep('tests', ['scripts/test.mjs', ...testOptions], (args) => ({ status: runNode(args) }));
if (failed.length > 0) {
  console.log(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function runStep(name, args, run) {
  const begun = performance.now();
  const { status, output = '' } = await run(args);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(output);
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}

/** Runs a JavaScript file with this Node and keeps what it prints, so that the steps do not speak at the same time. */
function collect(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
