import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

type Make = (...shape: number[]) => tf.Tensor | KerasTensor;

const cases: readonly (readonly [name: string, what: string, args: (make: Make) => unknown[]])[] = [
  ['add', '(2, 3) and (2, 4)', (make) => [make(2, 3), make(2, 4)]],
  ['matmul', '(2, 3) and (2, 3)', (make) => [make(2, 3), make(2, 3)]],
  ['reshape', '(2, 3) to (4,)', (make) => [make(2, 3), [4]]],
  ['reshape', '(2, 3) to (-1, 4)', (make) => [make(2, 3), [-1, 4]]],
  ['concatenate', '(2, 3) and (3, 3) side by side', (make) => [[make(2, 3), make(3, 3)], 1]],
  ['split', 'three columns in two', (make) => [make(2, 3), 2, 1]],
];

const kindOf = (work: () => unknown): string => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    if (error instanceof KerasError) return error.kind;
    throw error;
  }
};

for (const [name, what, args] of cases)
  test(`${name}, ${what}: shapes that do not fit raise as TensorFlow, and for symbolic tensors as Keras`, (t) => {
    withSession(() => {
      const real: Make = (...shape) => tf.zeros(shape);
      const symbolic: Make = (...shape) => new KerasTensor(shape, 'float32');
      t.is(
        kindOf(() => callOpByName(name, args(real))),
        'InvalidArgumentError',
      );
      t.is(
        kindOf(() => callOpByName(name, args(symbolic))),
        'ValueError',
      );
    });
  });
