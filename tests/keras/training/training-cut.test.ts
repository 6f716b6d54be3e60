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

function fit(program: StandInProgram, epochs: number): Wire {
  const model = program.call('keras.Sequential', [list(program.call('keras.layers.Dense', [1]))]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  return program.method(model, 'fit', [x, x], { epochs, batch_size: 4, verbose: 2 });
}

const lossesOf = (program: StandInProgram, history: Wire): readonly Wire[] =>
  items(entries(program.get(history, 'history')).loss);

/** Allowances, and the batches of each of four epochs of 16 batches that they leave. */
const rows: readonly (readonly [samples: number, flops: number, batches: number])[] = [
  [1e9, 1e12, 16],
  [128, 1e12, 8],
  [1e9, 9 * 64, 4],
  [1, 1, 1],
];

for (const [samples, flops, batches] of rows)
  test(`an allowance of ${samples} samples and ${flops} operations leaves ${batches} batches an epoch`, (t) => {
    const program = new StandInProgram({ session: { budgetOfTraining: { samples, flops } } });
    const history = fit(program, 4);
    t.is(lossesOf(program, history).length, 4);
    const lines = program.printed.split('\n').filter((line) => line.includes('/16 - '));
    t.deepEqual(
      lines.map((line) => Number(/^\s*(\d+)\/16/.exec(line)?.[1])),
      [batches, batches, batches, batches],
    );
    t.is(program.session.notes.length, batches === 16 ? 0 : 1);
  });

test('trainings share the allowance', (t) => {
  const program = new StandInProgram({
    session: { budgetOfTraining: { samples: 100, flops: 1e12 } },
  });
  fit(program, 1);
  t.is(program.session.notes.length, 0);
  fit(program, 1);
  t.regex(program.session.notes.join(), /cut to 9 of 16 batches/);
});
