import test from 'ava';
import { wrongEnds } from '../../../src/authoring/formulas/gradient-descent-mistakes.js';
import type { Descent } from '../../../src/authoring/formulas/gradient-descent.js';

const ends = (descent: Descent) =>
  Object.fromEntries(
    wrongEnds(descent).map(({ parameters, mistake }) => [
      mistake,
      parameters.map((value) => Number(value.toFixed(6))),
    ]),
  );

test('two steps on w^2-4w+3 from 0 with learning rate 0.25: each mistake by hand', (t) => {
  const loss = { form: 'standard', a: 1, b: -4, c: 3 } as const;
  t.deepEqual(ends({ loss, start: [0], rate: 0.25, steps: 2 }), {
    'gradient-ascent': [-2.5],
    'derivative-factor-dropped': [1.75],
    'stale-gradient': [2],
    'sequential-update': [1.5],
    'input-dropped': [1.5],
    'forgot-learning-rate': [0],
    'one-step-short': [1],
    'value-for-gradient': [-2.390625],
  });
});

test('one step on w^2+b^2+wb from (1,2) with learning rate 0.5: the second slope at the moved w', (t) => {
  const loss = { form: 'bowl', a: 1, d: 1, e: 1, f: 0, g: 0 } as const;
  const found = ends({ loss, start: [1, 2], rate: 0.5, steps: 1 });
  t.deepEqual(found['sequential-update'], [-1, 0.5]);
  t.deepEqual(found['derivative-factor-dropped'], [-0.5, 0.5]);
  t.false('one-step-short' in found);
});

test('one step of a fit through (1,2) and (2,3) from (0,0): residuals -2 and -3', (t) => {
  const loss = {
    form: 'points',
    points: [
      [1, 2],
      [2, 3],
    ],
  } as const;
  const found = ends({ loss, start: [0, 0], rate: 0.1, steps: 1 });
  t.deepEqual(found['input-dropped'], [1, 1]);
  t.deepEqual(found['derivative-factor-dropped'], [0.8, 0.5]);
});
