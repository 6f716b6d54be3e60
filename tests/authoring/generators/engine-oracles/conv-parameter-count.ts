import type { ConvLayerFacts } from '../../../../src/authoring/cases/conv-parameter-count-mistakes.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { sizeOfAll } from '../../../support/engine-oracle/numbers.js';
import { shapesThrough } from '../../../support/engine-oracle/shapes-through.js';
import { makeLayer } from '../../../support/make-layer.js';

export default {
  id: 'conv-parameter-count',
  runs: 'Conv2D: its weights, and its output for a picture',
  execute({ kernel, channels, filters, image, bias, layout }) {
    const isFirst = layout === 'channels-first';
    const layer = makeLayer('Conv2D', [filters, kernel], {
      use_bias: bias,
      data_format: isFirst ? 'channels_first' : 'channels_last',
      kernel_initializer: 'zeros',
    });
    const input = isFirst ? [channels, image, image] : [image, image, channels];
    const [shape = []] = shapesThrough(input, [layer]);
    const [weights, ...biases] = layer.weights;
    return {
      parameters: layer.countParams(),
      weightsPerFilter: (weights?.size ?? NaN) / (weights?.shape.at(-1) ?? NaN),
      biases: sizeOfAll(biases),
      outputChannels: shape.at(isFirst ? 0 : -1) ?? NaN,
      shape,
    };
  },
} satisfies EngineOracle<ConvLayerFacts>;
