// The `prepack` step of npm: builds, and puts into dist/package/ what the package gets of the bank and of the tasks.
import { runNode } from './run.mjs';

for (const args of [
  ['scripts/build.mjs'],
  ['--import=tsx', 'scripts/pack-bank.ts'],
  ['--import=tsx', 'scripts/pack-tasks.ts'],
]) {
  process.exitCode = runNode(args);
  if (process.exitCode !== 0) break;
}
