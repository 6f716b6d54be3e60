// What `npm test` runs when no file is named: see scripts/bundle-tests.mjs.
export default {
  files: ['dist/tests/**/*.test.js'],
  nodeArguments: ['--enable-source-maps'],
  workerThreads: false,
  timeout: '10m',
};
