// `npm run check`: format, lint, types, unused code, tests. All steps are run, so that one look shows everything.
import { ensureInstalled, runNode } from './run.mjs';

ensureInstalled();
const testOptions = process.argv.slice(2);
const steps = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['unused', ['node_modules/knip/bin/knip.js']],
  ['tests', ['scripts/test.mjs', ...testOptions]],
];

const failed = steps.filter(([name, args]) => {
  const begun = performance.now();
  console.log(`— ${name}`);
  const status = runNode(args);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return status !== 0;
});
if (failed.length > 0) {
  console.log(`check failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
