import { ApiModule } from '../../../src/keras/api/module.js';
import { defineFunction } from '../../../src/keras/api/callable.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { withTensors } from '../../../src/keras/api/values.js';
import { valueError } from '../../../src/keras/base/errors.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';

/** What the oracle's programs use of TensorFlow itself, which does not take symbolic tensors. */
export const tensorflow = new ApiModule('tensorflow', {
  square: defineFunction('square', [{ name: 'x' }], ({ x }) => {
    if (isKerasTensor(x))
      throw valueError('A KerasTensor cannot be used as input to a TensorFlow function.');
    return callOpByName('square', [withTensors(x)]);
  }),
});
