import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { runFacts } from '../support/oracle-facts.js';

await startTestEngine();

/** Classes that are made by a call of `type`, and layers that gradpaper does not carry yet. */
const apart =
  /^(?:subclass |custom layer without call|StringLookup|TextVectorization|IntegerLookup|Discretization|Hashing)/;

test("errors.json: wrong uses raise Keras' errors, and what Keras accepts is accepted", (t) => {
  const left = runFacts(t, 'layers/errors.json.gz');
  t.deepEqual(
    left.filter((name) => !apart.test(name)),
    [],
  );
});
