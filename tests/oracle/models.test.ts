import test from 'ava';
import { startTestEngine } from '../support/keras.js';
import { factFiles, runFacts } from '../support/oracle-facts.js';

await startTestEngine();

/** Models with classes of the program's own, or with layers that gradpaper does not carry yet. */
const apart = [
  'conv_augmented',
  'conv_lstm_frames',
  'custom_layer',
  'custom_transformer_layer',
  'subclass_model',
  'subclass_model_named',
];

for (const file of factFiles('models', /^/))
  test(`${file}: the model is built, described, saved and run as Keras does`, (t) => {
    const left = runFacts(t, file);
    t.deepEqual(
      left.filter((name) => !apart.includes(name)),
      [],
    );
  });
