import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { factFiles, runFacts } from '../support/oracle-facts.js';

await startTestEngine();

/** How many trainings of the oracle need Python itself. */
const mostApart = 22;

const apart: string[] = [];

for (const file of factFiles('training/fits', /^/))
  test.serial(`${file}: the trainings run as Keras' do`, (t) => {
    apart.push(...runFacts(t, file));
  });

test.serial('only the trainings that need Python are left out', (t) => {
  t.true(apart.length <= mostApart, apart.join(', '));
});
