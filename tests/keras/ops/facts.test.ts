import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { Float } from '../../../src/keras/base/float.js';
import type { DType } from '../../../src/keras/base/dtype.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { flatten } from '../../../src/keras/graph/nested.js';
import { readPythonJson } from '../../../src/keras/models/saving/python-json.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

interface Stored {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly data: readonly unknown[];
}

/** What Keras 3.15.1 on TensorFlow 2.21.0 answered; tensors among the arguments by name. */
interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kw: Readonly<Record<string, unknown>>;
  readonly out: readonly Stored[];
  /** Shapes and types for symbolic tensors whose first size is unknown. */
  readonly sym?: readonly (readonly [(number | null)[], string])[];
}

const { tensors, cases } = readPythonJson(
  readFileSync(new URL('facts.json', import.meta.url), 'utf8'),
) as { tensors: Readonly<Record<string, Stored>>; cases: readonly Case[] };

const number = (value: unknown): number => {
  if (value instanceof Float) return value.value;
  return typeof value === 'string' ? Number(value.replace('inf', 'Infinity')) : Number(value);
};

/** The arguments with tensors in place of their names. */
function fill(value: unknown, make: (stored: Stored) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, make));
  if (typeof value !== 'string') return value;
  const stored = tensors[value];
  if (stored !== undefined) return make(stored);
  return value === 'inf' ? Infinity : value;
}

const withNumbers = ({ shape, dtype, data }: Stored): tf.Tensor =>
  tf.tensor(data.map(number), [...shape], dtype as 'float32' | 'int32' | 'bool');
const withoutNumbers = ({ shape, dtype }: Stored): KerasTensor =>
  new KerasTensor([null, ...shape.slice(1)], dtype);

function call({ name, args, kw }: Case, make: (stored: Stored) => unknown): unknown[] {
  const keywords = Object.fromEntries(
    Object.entries(kw).map(([key, value]) => [key, fill(value, make)]),
  );
  return flatten(callOpByName(name, fill(args, make) as unknown[], keywords));
}

const near = (one: number, other: number): boolean =>
  Object.is(one, other) ||
  one === other ||
  Math.abs(one - other) <= 2e-5 * Math.max(1, Math.abs(other));

for (const name of new Set(cases.map((each) => each.name)))
  test(`keras.ops.${name} gives what Keras gives`, (t) => {
    for (const each of cases.filter((other) => other.name === name))
      withSession(() => {
        const text = JSON.stringify([each.args, each.kw]).slice(0, 200);
        call(each, withNumbers).forEach((given, index) => {
          const tensor = given as tf.Tensor;
          const { shape, dtype, data } = each.out[index] as Stored;
          // The engine holds all whole numbers in 32 bits.
          const type = dtype === 'int64' ? 'int32' : dtype;
          t.deepEqual([tensor.shape, tensor.dtype], [[...shape], type as 'int32'], text);
          const off = [...tensor.dataSync()].findIndex(
            (value, at) => !near(value, number(data[at])),
          );
          t.is(off, -1, `${text} at ${off}`);
        });
      });
  });

test('shapes and types are known without numbers, as Keras knows them', (t) => {
  for (const each of cases) {
    if (each.sym === undefined) continue;
    withSession(() => {
      const given = call(each, withoutNumbers) as KerasTensor[];
      t.deepEqual(
        given.map(({ shape, dtype }) => [[...shape], dtype]),
        each.sym as unknown as [(number | null)[], DType][],
        JSON.stringify([each.name, each.args, each.kw]).slice(0, 200),
      );
    });
  }
});
