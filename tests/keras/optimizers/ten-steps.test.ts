import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { float } from '../../../src/keras/base/float.js';
import type { Serializable } from '../../../src/keras/base/serializable.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { optimizers } from '../../../src/keras/optimizers/index.js';
import type { Optimizer } from '../../../src/keras/optimizers/optimizer.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

interface Case {
  readonly id: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly gradients: string;
  readonly exclude?: readonly string[];
  /** The weights after ten steps, as Keras 3.15.1 has them. */
  readonly end: readonly (readonly number[])[];
  /** After `fit` would have finished. */
  readonly finalized?: readonly (readonly number[])[];
  readonly slots: readonly string[];
}

interface Facts {
  readonly start: readonly (readonly number[])[];
  readonly gradients: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
  readonly cases: readonly Case[];
}

const file = new URL('fixtures/ten-steps.json', import.meta.url);
const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
const shapes = [[2, 2], [3]] as const;
const names = ['kernel', 'bias'] as const;

/** JSON has no 1.0. */
const withFloats = (config: Case['config']): Case['config'] =>
  Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      typeof value === 'number' && !/steps|frequency/.test(key) ? float(value) : value,
    ]),
  );

function classOf(name: string): Serializable<Optimizer> {
  const found = optimizers[name];
  if (found === undefined) throw new Error(name);
  return found;
}

const makeOptimizer = ({ name, config, exclude }: Case): Optimizer => {
  const optimizer = construct(classOf(name), [], withFloats(config));
  if (exclude !== undefined) optimizer.excludeFromWeightDecay([], exclude);
  return optimizer;
};

const makeWeights = (): Variable[] =>
  facts.start.map(
    (values, index) =>
      new Variable(tf.tensor([...values], [...(shapes[index] ?? [])], 'float32'), {
        name: names[index] ?? '',
        path: names[index] ?? '',
      }),
  );

const valuesOf = (variables: readonly Variable[]): number[][] =>
  variables.map(({ value }) => [...value.dataSync()]);

const isClose = (got: readonly (readonly number[])[], wanted: Case['end']): boolean =>
  wanted.every((row, i) =>
    row.every(
      (value, j) => Math.abs((got[i]?.[j] ?? NaN) - value) <= 1e-6 + 1e-5 * Math.abs(value),
    ),
  );

for (const each of facts.cases)
  test(`ten steps of ${each.id} end where Keras' end`, (t) => {
    withSession(() => {
      const optimizer = makeOptimizer(each);
      const weights = makeWeights();
      for (const step of facts.gradients[each.gradients] ?? [])
        tf.tidy(() => {
          const gradients = step.map((values, index) =>
            tf.tensor([...values], [...(shapes[index] ?? [])], 'float32'),
          );
          optimizer.apply(gradients, weights);
        });
      t.true(isClose(valuesOf(weights), each.end), JSON.stringify(valuesOf(weights)));
      const withoutNumbers = (name: string): string => name.replace(/^(variable)_\d+$/, '$1');
      t.deepEqual(
        optimizer.variables.map(({ name }) => withoutNumbers(name)),
        each.slots.map(withoutNumbers),
      );
      optimizer.finalize(weights);
      if (each.finalized !== undefined) t.true(isClose(valuesOf(weights), each.finalized));
    });
  });
