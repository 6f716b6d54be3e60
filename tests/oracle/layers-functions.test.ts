import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { factFiles, runFacts } from '../support/oracle-facts.js';

await startTestEngine();

for (const file of factFiles('layers', /^(?:activations|initializers)$/))
  test(`${file}: every function is Keras'`, (t) => {
    t.deepEqual(runFacts(t, file), []);
  });
