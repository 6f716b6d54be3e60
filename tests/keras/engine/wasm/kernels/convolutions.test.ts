import test from 'ava';
import { conv2d, conv3d, depthwiseConv2d } from '../../../../support/kernels/convolutions.js';
import { tryFamily } from '../../../../support/kernels/family.js';
import { usePlainKernels } from '../../../../support/kernels/plain.js';
import { startTestEngine } from '../../../../support/keras.js';

await startTestEngine();

for (const family of [conv2d, depthwiseConv2d, conv3d]) {
  test.serial(`${family.name}: 150 random shapes agree with plain loops`, (t) => {
    t.deepEqual(tryFamily(family, 150), []);
  });
}

for (const family of [conv2d, depthwiseConv2d, conv3d]) {
  test.serial(`${family.name}: so do 25 without the side module`, (t) => {
    usePlainKernels();
    t.deepEqual(tryFamily(family, 25, 'plain'), []);
  });
}
