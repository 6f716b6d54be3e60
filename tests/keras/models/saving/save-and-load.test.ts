import test from 'ava';
import { session } from '../../../../src/keras/base/session.js';
import type { Model } from '../../../../src/keras/models/model.js';
import { loadModel, loadWeights } from '../../../../src/keras/models/saving/load-model.js';
import { Trainer } from '../../../../src/keras/training/trainer.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { layer, stack } from '../../../support/small-models.js';

await startTestEngine();

const model = (...units: readonly number[]): Model =>
  stack(2, ...units.map((count) => layer('Dense', [count])));

function bytesOf(path: string): Uint8Array {
  const file = session().files.get(path);
  if (file?.kind !== 'model') throw new Error(`There is no model ${path}.`);
  return file.bytes;
}

const numbersOf = ({ weights }: Model): number[] =>
  weights.flatMap(({ value }) => [...value.dataSync()]);

const how = { compile: true, isSafe: true };

const names = ['a.keras', 'a.h5', 'folder'];

for (const path of names)
  test(`a model saved as ${path} comes back with its weights`, (t) => {
    withSession(() => {
      const saved = model(3, 1);
      saved.save(path, { isWeightsOnly: false, withOptimizer: true });
      const loaded = loadModel(bytesOf(path), { path, ...how });
      t.deepEqual(numbersOf(loaded), numbersOf(saved));
      t.is(loaded.name, saved.name);
      t.is(loaded.compiled, null);
    });
  });

test('a compiled model comes back compiled, unless that is not wanted', (t) => {
  withSession(() => {
    const saved = model(1);
    new Trainer(saved).compile(['adam', 'mse']);
    saved.save('a.keras', { isWeightsOnly: false, withOptimizer: true });
    const load = (compile: boolean): Model =>
      loadModel(bytesOf('a.keras'), { path: 'a.keras', isSafe: true, compile });
    t.is(load(true).compiled?.config.loss, 'mse');
    t.is(load(false).compiled, null);
  });
});

const mismatches: readonly (readonly [string, readonly number[], RegExp])[] = [
  [
    'a.weights.h5',
    [4, 1],
    /^A total of 2 objects could not be loaded\. .*variable\.shape=\(2, 4\)/s,
  ],
  [
    'a.weights.h5',
    [3, 1, 1],
    /^A total of 1 objects .*expected 2 variables, but received 0 variables/s,
  ],
  ['a.h5', [3, 1, 1], /^Layer count mismatch .*expected 3 layers, found 2 saved layers/],
  ['a.h5', [3, 2], /^Shape mismatch in layer #1 .*expects shape \(3, 2\)/],
];

for (const [path, units, message] of mismatches)
  test(`weights of ${path} do not fit into a model of ${units.join(', ')} units`, (t) => {
    withSession(() => {
      model(3, 1).save(path, { isWeightsOnly: path !== 'a.h5', withOptimizer: true });
      const options = { byName: false, skipMismatch: false };
      t.throws(
        () => {
          loadWeights(model(...units), bytesOf(path), options);
        },
        { message },
      );
    });
  });

test('a file of weights holds no model', (t) => {
  withSession(() => {
    model(1).save('w.weights.h5', { isWeightsOnly: true, withOptimizer: true });
    t.throws(() => loadModel(bytesOf('w.weights.h5'), { path: 'w.weights.h5', ...how }), {
      message: 'No model config found in the file at w.weights.h5.',
    });
  });
});
