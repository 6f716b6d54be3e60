import test from 'ava';
import fc from 'fast-check';
import { startTestEngine } from '../../support/keras.js';
import { distanceFromLoops, recurrentCases } from '../../support/recurrent-cases.js';

await startTestEngine();

test('LSTM gives what plain loops give, for any sizes, masks, states and directions', (t) => {
  fc.assert(
    fc.property(recurrentCases, (drawn) => distanceFromLoops('LSTM', 'lstm', drawn) < 1e-5),
    { seed: 1, numRuns: 80 },
  );
  t.pass();
});
