import test from 'ava';
import { newScope, runPython } from '../../../scripts/oracle/python/run.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const prelude = `
import numpy as np, keras
from keras import layers
x = np.ones((6, 5), 'float32'); y = np.zeros((6, 1), 'float32')
def batches():
    return iter([(x[:2], y[:2])] * 5)
m = keras.Sequential([keras.Sequential([layers.Dense(3)]), layers.Dense(1)])
m.compile('sgd', 'mse')
`;

/** How a model that knew no shape is used first, and the number of samples that Keras then shows in its shapes. */
const cases: readonly (readonly [use: string, rows: number | null])[] = [
  ['m.fit(x, y, verbose=0)', null],
  ['m.fit(x, y, batch_size=4, verbose=0)', null],
  ['m.fit(x, y, batch_size=3, verbose=0)', 3],
  ['m.fit(x, y, batch_size=6, verbose=0)', 6],
  ['m.fit(x, y, steps_per_epoch=3, verbose=0)', 2],
  ['m.fit(x, y, batch_size=3, validation_split=0.5, verbose=0)', 3],
  ['m.fit(x, y, batch_size=2, validation_split=0.5, verbose=0)', null],
  ['m.fit(batches(), steps_per_epoch=2, verbose=0)', null],
  ['m.evaluate(x, y, verbose=0)', null],
  ['m.evaluate(x, y, batch_size=3, verbose=0)', 3],
  ['m.predict(x, batch_size=4, verbose=0)', 4],
  ['m.train_on_batch(x, y)', 6],
  ['m(x[:1])', 1],
  ["m.compile('sgd', 'mse', run_eagerly=True); m.fit(x, y, batch_size=4, verbose=0)", 4],
];

for (const [use, rows] of cases)
  test(`after ${use} the model's shapes begin with ${rows}`, (t) => {
    withSession(() => {
      const scope = newScope();
      runPython(prelude, scope);
      runPython(use, scope);
      t.deepEqual(runPython('[m.input_shape, m.layers[0].output_shape, m.output_shape]', scope), [
        [rows, 5],
        [rows, 3],
        [rows, 1],
      ]);
    });
  });
