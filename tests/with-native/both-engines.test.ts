import test from 'ava';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Variable } from '../../src/keras/base/variable.js';
import { startEngine, type EngineName } from '../../src/keras/engine/start.js';
import { newScope, runPython } from '../../scripts/oracle/python/run.js';
import { withSession } from '../support/keras.js';

interface Run {
  readonly start: readonly number[][];
  readonly end: readonly number[][];
  readonly loss: unknown;
}

const program = `
keras.utils.set_random_seed(7)
x = wave((40, 6), 0)
y = labels((40,), 3)
model = keras.Sequential([keras.Input((6,)), layers.Dense(12, activation='tanh'), layers.Dropout(0.3), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
`;

const training = `history = model.fit(x, y, batch_size=8, epochs=2, verbose=0).history`;

const weightsOf = (model: unknown): number[][] =>
  (getMember(model, 'weights') as readonly Variable[]).map(({ value }) => [...value.dataSync()]);

/** A small network, trained for two epochs with shuffling and dropout. */
async function train(engine: EngineName): Promise<Run> {
  await startEngine(engine);
  return withSession(() => {
    const scope = newScope();
    runPython(program, scope);
    const model = runPython('model', scope);
    const start = weightsOf(model);
    const history = runPython(`${training}\nhistory`, scope) as Record<string, unknown>;
    return { start, end: weightsOf(model), loss: history['loss'] };
  });
}

const differences = (one: readonly number[][], other: readonly number[][]): number[] =>
  one.flatMap((values, index) =>
    values.map((value, place) => Math.abs(value - (other[index]?.[place] ?? NaN))),
  );

test.serial(
  'after set_random_seed both engines start from the same weights, and end close to each other',
  async (t) => {
    const wasm = await train('wasm');
    const native = await train('native');
    t.deepEqual(wasm.start, native.start);
    // Orders and dropout masks differ anywhere: then so do the weights, by far more than this.
    t.true(Math.max(...differences(wasm.end, native.end)) < 1e-4);
    t.true(Math.max(...differences(wasm.start, wasm.end)) > 1e-3);
  },
);

test.serial('on the wasm engine the same seed gives the same weights bit for bit', async (t) => {
  t.deepEqual(await train('wasm'), await train('wasm'));
});

test.serial('dropout masks and shuffles are the same numbers on both engines', async (t) => {
  const draw = async (engine: EngineName): Promise<unknown> => {
    await startEngine(engine);
    return withSession(() => {
      const scope = newScope();
      runPython('keras.utils.set_random_seed(3)\nlayer = layers.Dropout(0.4)', scope);
      const output = runPython('layer(np.ones((50, 20), "float32"), training=True)', scope);
      return [...(callMethod(output, 'numpy', []) as { data: Iterable<number> }).data];
    });
  };
  t.deepEqual(await draw('wasm'), await draw('native'));
});
