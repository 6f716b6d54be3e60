import { readdirSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { generators } from '../../../src/authoring/generators/index.js';
import {
  engineComplaints,
  engineKeyComplaints,
  factsOf,
} from '../../support/engine-oracle/engine-complaints.js';
import { startTestEngine } from '../../support/keras.js';
import { engineOracles, notExecuted } from './engine-oracles/index.js';
import { oracles } from './oracles/index.js';

await startTestEngine();

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test('every family is executed on the engine or listed with the reason why it cannot be', (t) => {
  const listed = [...engineOracles.map(({ id }) => id), ...Object.keys(notExecuted)];
  t.deepEqual(listed.sort(), generators.map(({ id }) => id).sort());
  for (const reason of [...Object.values(notExecuted), ...engineOracles.map(({ runs }) => runs)])
    t.true(reason.length > 10, reason);
});

test('the list holds every file of the folder, in order', (t) => {
  t.deepEqual(
    engineOracles.map(({ id }) => `${id}.ts`),
    readdirSync('tests/authoring/generators/engine-oracles')
      .filter((file) => file !== 'index.ts')
      .sort(),
  );
});

for (const oracle of engineOracles) {
  const generator = generators.find(({ id }) => id === oracle.id);
  if (!generator) continue;
  const draws = seeds.flatMap((seed) => generator.kinds.map((kind) => ({ kind, seed })));

  test(`${oracle.id}: the engine gives the keys of ${draws.length} questions and of what their statements claim`, (t) => {
    const held = tf.memory().numTensors;
    t.deepEqual(
      draws
        .flatMap(({ kind, seed }) => engineComplaints(generator, oracle, kind, seed))
        .slice(0, 5),
      [],
    );
    t.is(tf.memory().numTensors, held);
  });

  const slips = Object.entries(oracles.find(({ id }) => id === oracle.id)?.spoilt ?? {});
  for (const [slip, spoilt] of slips.filter(([name]) => oracle.tooFine?.[name] === undefined))
    test(`${oracle.id}: the engine finds out the key spoilt by "${slip}"`, (t) => {
      const solve = (given: unknown) => ({ ...generator.solve(given), ...spoilt(given as never) });
      t.true(
        draws.some(({ kind, seed }) =>
          factsOf(generator, oracle, kind, seed)
            .slice(0, 1)
            .some((facts) => engineKeyComplaints({ solve }, oracle, facts).length > 0),
        ),
      );
    });
}
