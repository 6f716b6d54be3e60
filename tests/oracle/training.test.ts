import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { factFiles, runFacts } from '../support/oracle-facts.js';

await startTestEngine();

for (const file of factFiles(
  'training',
  /^(?:losses|metrics|optimizers|regularizers_constraints)$/,
))
  test(`${file}: every number, name and error is Keras'`, (t) => {
    t.deepEqual(runFacts(t, file), []);
  });
