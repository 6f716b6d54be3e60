// `npm run stress`: the questions of every family (`npm run stress:questions`), then the kernels of the engine (`npm run stress:kernels`).
import { readCommandLine } from './command-line.mjs';
import { ensureInstalled, runNode } from './run.mjs';

await readCommandLine('stress', {
  about: 'Tries the questions of every family and the kernels of the engine; takes long.',
});
ensureInstalled();
const failed = ['scripts/stress-questions.ts', 'scripts/stress-kernels.ts'].filter(
  (script) => runNode(['--import=tsx', script]) !== 0,
);
if (failed.length > 0) {
  console.log(`stress failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
