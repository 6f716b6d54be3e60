import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, StandInProgram } from '../../support/stand-in-program.js';
import { entries, items, list } from '../../support/wires.js';

test.before(startTestEngine);

const count = 64;
const x = floats(
  [count, 1],
  Array.from({ length: count }, (_, index) => index / count),
);

function makeModel(program: StandInProgram): Wire {
  const model = program.call('keras.Sequential', [list(program.call('keras.layers.Dense', [1]))]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  return model;
}

function fit(program: StandInProgram, epochs: number): Wire {
  return program.method(makeModel(program), 'fit', [x, x], { epochs, batch_size: 4, verbose: 2 });
}

const lossesOf = (program: StandInProgram, history: Wire): readonly Wire[] =>
  items(entries(program.get(history, 'history')).loss);

const plenty = { steps: 1e9, samples: 1e9, flops: 1e12 };

/** Allowances, the batches of each of four epochs of 16 batches that half of them leave, and how many epochs learn. */
const rows: readonly (readonly [
  allowance: Partial<typeof plenty>,
  batches: number,
  epochs: number,
])[] = [
  [{}, 16, 4],
  [{ samples: 260 }, 8, 4],
  [{ steps: 41 }, 5, 4],
  [{ flops: 1200 }, 4, 4],
  [{ steps: 64, samples: 260 }, 4, 4],
  [{ steps: 4 }, 1, 2],
  [{ steps: 0.01 }, 1, 1],
];

for (const [allowance, batches, epochs] of rows)
  test(`an allowance of ${JSON.stringify(allowance)} leaves ${batches} batches in each of ${epochs} epochs`, (t) => {
    const program = new StandInProgram({
      session: { budgetOfTraining: { ...plenty, ...allowance } },
    });
    const losses = lossesOf(program, fit(program, 4));
    t.is(losses.length, 4);
    t.is(new Set(losses).size, epochs);
    const lines = program.printed.split('\n').filter((line) => line.includes('/16 - '));
    t.deepEqual(
      lines.map((line) => Number(/^\s*(\d+)\/16/.exec(line)?.[1])),
      [batches, batches, batches, batches],
    );
    t.is(program.service.report().cuts.length, batches === 16 ? 0 : 1);
  });

test('a training gets at most half of what former ones have left', (t) => {
  const program = new StandInProgram({
    session: { budgetOfTraining: { ...plenty, samples: 130 } },
  });
  for (let count = 0; count < 3; count++) fit(program, 1);
  t.like(program.service.report().cuts, [
    { model: 'sequential_1', by: 'fit', batches: 8, of: 16, everyEpoch: 1 },
    { model: 'sequential_2', by: 'fit', batches: 4, of: 16, everyEpoch: 1 },
  ]);
});

test('a loop over train_on_batch learns as long as the allowance lasts, and then repeats its last figures', (t) => {
  const program = new StandInProgram({ session: { budgetOfTraining: { ...plenty, steps: 3 } } });
  const model = makeModel(program);
  const losses = Array.from({ length: 5 }, () => program.method(model, 'train_on_batch', [x, x]));
  t.deepEqual(
    losses.map((loss) => losses.indexOf(loss)),
    [0, 1, 2, 2, 2],
  );
  t.like(program.service.report().cuts, [{ model: 'sequential', by: 'train_on_batch' }]);
});

test('validations are cut as trainings are', (t) => {
  const program = new StandInProgram({ session: { budgetOfTraining: { ...plenty, steps: 41 } } });
  let checks = 0;
  const callback = program.object('Counter', {
    set_model: () => null,
    set_params: () => null,
    on_test_batch_end: () => {
      checks++;
      return null;
    },
  });
  program.method(makeModel(program), 'fit', [x, x], {
    epochs: 4,
    batch_size: 4,
    verbose: 0,
    validation_data: { kind: 'tuple', items: [x, x] },
    callbacks: list(program.call('program.Callback', [callback])),
  });
  t.is(checks, 4 * 3);
});

for (const call of ['predict', 'evaluate'])
  test(`${call} counts as well, and more than ten times the allowance is refused`, (t) => {
    const program = new StandInProgram({
      session: { budgetOfTraining: { ...plenty, flops: count } },
    });
    const model = makeModel(program);
    const run = (): Wire =>
      program.method(model, call, call === 'predict' ? [x] : [x, x], { verbose: 0 });
    // Three operations for each sample.
    for (let calls = 0; calls < 3; calls++) run();
    t.throws(run, { message: /computed more than 640 floating-point operations/ });
  });
