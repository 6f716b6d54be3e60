import * as tf from '@tensorflow/tfjs-core';
import { invoke } from '../../../src/keras/api/invoke.js';
import { keras } from '../../../src/keras/api/keras.js';
import { callMethod, getMember } from '../../../src/keras/api/object.js';
import { Float } from '../../../src/keras/base/float.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { pick, type Random } from '../../../src/util/random.js';

/** A value that a program may hand over, and how messages of the test write it. */
export interface Given {
  readonly text: string;
  readonly make: () => unknown;
}

const plain = (text: string, value: unknown): Given => ({ text, make: () => value });

const layers = getMember(keras, 'layers');

/** An array that counts up from 0. */
function array(shape: readonly number[], dtype: 'float32' | 'int32' | 'bool' | 'string'): Given {
  const size = shape.reduce((product, each) => product * each, 1);
  const numbers = Array.from({ length: size }, (_, index) => index % 3);
  const data = {
    float32: () => Float32Array.from(numbers),
    int32: () => Int32Array.from(numbers),
    bool: () => Uint8Array.from(numbers, (each) => each % 2),
    string: () => numbers.map(String),
  };
  return {
    text: `array(${JSON.stringify(shape)}, ${dtype})`,
    make: () => new ArrayData(shape, dtype, data[dtype]()),
  };
}

const arrays: readonly Given[] = [
  ...[[], [0], [2], [2, 3], [0, 3], [2, 0], [2, 4, 3], [2, 5, 5, 3], [1, 3, 3, 3, 2]].map((shape) =>
    array(shape, 'float32'),
  ),
  ...[[], [2], [2, 3], [2, 4, 3]].map((shape) => array(shape, 'int32')),
  array([2, 3], 'bool'),
  array([2, 3], 'string'),
  { text: 'tensor([2, 3])', make: () => tf.ones([2, 3]) },
  { text: 'Input((4,))', make: () => invoke(getMember(keras, 'Input'), [[4]]) },
  { text: 'Input((5, 5, 3))', make: () => invoke(getMember(keras, 'Input'), [[5, 5, 3]]) },
];

const scalars: readonly Given[] = [
  plain('None', null),
  plain("'a'", 'a'),
  plain("''", ''),
  plain('-1', -1),
  plain('0', 0),
  plain('1', 1),
  plain('2', 2),
  plain('2.5', 2.5),
  plain('2.0', new Float(2)),
  plain('nan', NaN),
  plain('inf', Infinity),
  plain('10**9', 1e9),
  plain('10**15', 1e15),
  plain('True', true),
  plain('False', false),
];

const nested: readonly Given[] = [
  plain('[]', []),
  plain('{}', {}),
  plain("{'a': 1}", { a: 1 }),
  plain("[1, 'a']", [1, 'a']),
  plain('[None]', [null]),
  plain('[2, -1]', [2, -1]),
  plain('[2, 3]', [2, 3]),
  plain('[[1], [1, 2]]', [[1], [1, 2]]),
  plain('[[1.5, 2.5]]', [[1.5, 2.5]]),
  { text: '[array, array]', make: () => [arrays[3]?.make(), arrays[3]?.make()] },
];

const objects: readonly Given[] = [
  { text: 'Dense(2)', make: () => callMethod(layers, 'Dense', [2]) },
  { text: 'LSTMCell(2)', make: () => callMethod(layers, 'LSTMCell', [2]) },
  { text: 'keras.layers.Dense', make: () => getMember(layers, 'Dense') },
  { text: 'keras', make: () => keras },
  plain('lambda *x: x[0]', (...given: unknown[]) => given[0] ?? null),
  plain('lambda *x: None', () => null),
  plain("lambda *x: 'a'", () => 'a'),
];

const groups = [scalars, scalars, nested, objects, arrays];

/** Anything but what was asked for. */
export const strangeValue = (random: Random): Given => pick(random, pick(random, groups));

/** An array, a tensor or a symbolic one. */
export const strangeInput = (random: Random): Given => pick(random, arrays);
