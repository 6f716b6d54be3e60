import test from 'ava';
import { makeSandbox, runText } from '../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

const saving = `
import keras, os
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer="ones")], name="kept")
model.compile("adam", "mse")
os.makedirs("models")
model.save("models/kept.keras")
model.save_weights("kept.weights.h5")
`;
const loading = `
import keras
import numpy as np
model = keras.models.load_model("models/kept.keras")
model.load_weights("kept.weights.h5")
print(model.name, model.loss, model.predict(np.ones((1, 2)), verbose=0))
`;
const foreign = `
import keras
for name, start in (("real.keras", b"PK\\x03\\x04"), ("real.h5", b"\\x89HDF")):
    with open(name, "wb") as file:
        file.write(start + b"of a real file")
keras.models.load_model(NAME)
`;

test.serial('saved models are kept, and loaded by a later run that is given them', async (t) => {
  const { files, verdict } = await runText(sandbox, saving, { keep: true });
  t.deepEqual(
    [verdict.kind, [...files.keys()].sort()],
    ['done', ['kept.weights.h5', 'models/kept.keras']],
  );
  const later = await runText(sandbox, loading, { files });
  t.is(later.stdout, 'kept mse [[2.]]\n');
});

for (const name of ['real.keras', 'real.h5'])
  test.serial(`${name}, a file of Keras' own, is not carried: that is our fault`, async (t) => {
    const { verdict } = await runText(sandbox, foreign.replace('NAME', `"${name}"`));
    t.like(verdict, {
      kind: 'raised',
      raised: { unsupported: `a file that Keras itself has written: ${name}` },
    });
  });
