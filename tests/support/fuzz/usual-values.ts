import { invoke } from '../../../src/keras/api/invoke.js';
import { keras } from '../../../src/keras/api/keras.js';
import { callMethod, getMember } from '../../../src/keras/api/object.js';
import type { Given } from './strange-values.js';

const layer = (name: string, ...args: unknown[]): Given => ({
  text: `${name}(${args.join(', ')})`,
  make: () => callMethod(getMember(keras, 'layers'), name, args),
});

const value = (given: unknown): Given => ({ text: JSON.stringify(given), make: () => given });

const input: Given = {
  text: 'Input((3,))',
  make: () => invoke(getMember(keras, 'Input'), [[3]]),
};

/** What parameters without a default usually get, so that most objects are made and can be tried further. */
export const usualValues: Readonly<Record<string, Given>> = {
  ...Object.fromEntries(
    ['units', 'filters', 'kernel_size', 'pool_size', 'output_size', 'n', 'num_heads', 'key_dim']
      .concat(['height', 'width', 'input_dim', 'output_dim', 'groups', 'k', 'num_classes', 'num'])
      .map((name) => [name, value(2)]),
  ),
  ...Object.fromEntries(
    ['rate', 'stddev', 'scale', 'recall', 'precision', 'sensitivity', 'specificity']
      .concat(['initial_learning_rate', 'decay_rate', 'decay_steps', 'end_learning_rate'])
      .map((name) => [name, value(0.5)]),
  ),
  activation: value('relu'),
  axes: value(1),
  cells: { text: '[LSTMCell(2)]', make: () => [layer('LSTMCell', 2).make()] },
  cell: layer('LSTMCell', 2),
  dims: value([1]),
  equation: value('ab,bc->ac'),
  layer: layer('LSTM', 2),
  layers: { text: '[Dense(2)]', make: () => [layer('Dense', 2).make()] },
  output_shape: value(2),
  shape: value([3]),
  target_class_ids: value([0]),
  target_shape: value([3]),
  inputs: input,
  x: value([1.5, 2.5]),
};
