import test from 'ava';
import fc from 'fast-check';
import { startTestEngine } from '../../support/keras.js';
import { distanceFromLoops, recurrentCases } from '../../support/recurrent-cases.js';

await startTestEngine();

for (const kind of ['gru', 'gru, reset before'] as const)
  test(`${kind} gives what plain loops give, for any sizes, masks, states and directions`, (t) => {
    fc.assert(
      fc.property(recurrentCases, (drawn) => distanceFromLoops('GRU', kind, drawn) < 1e-5),
      { seed: 1, numRuns: 60 },
    );
    t.pass();
  });
