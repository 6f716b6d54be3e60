import type { Window } from '../../../../src/authoring/formulas/window-positions.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { shapesThrough } from '../../../support/engine-oracle/shapes-through.js';
import { makeLayer } from '../../../support/make-layer.js';

/** Keras refuses strides together with dilation: then every s-th row and column of the output is picked afterwards. */
function layersOf({ kernel, stride, padding, dilation }: Window): Layer[] {
  const isPicked = stride > 1 && dilation > 1;
  const inPixels = typeof padding === 'number';
  const convolution = makeLayer('Conv2D', [1, kernel], {
    strides: isPicked ? 1 : stride,
    dilation_rate: dilation,
    padding: inPixels ? 'valid' : padding,
    kernel_initializer: 'ones',
  });
  return [
    ...(inPixels ? [makeLayer('ZeroPadding2D', [padding])] : []),
    convolution,
    ...(isPicked ? [makeLayer('MaxPooling2D', [1, stride])] : []),
  ];
}

export default {
  id: 'conv-output-size',
  runs: 'ZeroPadding2D and Conv2D on a picture',
  execute(window) {
    const shapes = shapesThrough([window.image, window.image, 1], layersOf(window));
    return { output: shapes.at(-1)?.[0] ?? NaN };
  },
  settings: [{ dilation: [2, 3] }],
} satisfies EngineOracle<Window>;
