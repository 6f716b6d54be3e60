import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { factFiles, runFacts } from '../support/oracle-facts.js';

await startTestEngine();

/** Layers that gradpaper does not carry yet. */
const later =
  /^(?:ConvLSTM\dD|Discretization|GroupQueryAttention|HashedCrossing|Hashing|IntegerLookup|SpectralNormalization|StringLookup|TextVectorization)-/;

for (const file of factFiles('layers', /^[A-D]/))
  test(`${file}: the layer does what Keras' does`, (t) => {
    const apart = runFacts(t, file);
    t.deepEqual(
      apart.filter((name) => !later.test(name)),
      [],
    );
  });
