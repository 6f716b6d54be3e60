// What `npm test` runs when no file is named: see scripts/bundle-tests.mjs.
import { availableParallelism } from 'node:os';

export default {
  files: ['dist/tests/**/*.test.js'],
  nodeArguments: ['--enable-source-maps'],
  workerThreads: false,
  // One more than there are processors: some tests wait for a program or a signal.
  concurrency: availableParallelism() + 1,
  timeout: '10m',
};
