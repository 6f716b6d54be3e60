import * as z from 'zod';
import { pick } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { convParameterCountCase } from '../cases/conv-parameter-count.js';
import { inLayout, outputSide } from '../cases/conv-parameter-count-mistakes.js';
import type { ConvLayerFacts } from '../cases/conv-parameter-count-mistakes.js';
import { convBiases, convParameters, weightsPerFilter } from '../formulas/conv-parameters.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator } from './generator.js';

const params = closedObject({
  /** Side of the square kernel. */
  kernel: numberSet({ low: 1, high: 15 }, [1, 3, 3, 5, 7]),
  /** Input channels. */
  channels: numberSet({ low: 1, high: 1024 }, [1, 3, 3, 4, 6, 8, 12, 16, 20, 25, 32]),
  filters: numberSet({ low: 1, high: 1024 }, [4, 6, 8, 10, 12, 16, 20, 24, 25, 32, 48, 50, 64]),
  /** Side of the square input. */
  image: numberSet({ low: 2, high: 512 }, [14, 20, 24, 28, 32, 40, 48, 56, 64, 96]),
  bias: z.array(z.boolean()).min(1).default([true, true, false]),
  layout: z
    .array(z.enum(['channels-first', 'channels-last']))
    .min(1)
    .default(['channels-first', 'channels-last']),
  /** What is asked for, in single choice, numeric and short questions. */
  asked: z
    .array(z.enum(['parameters', 'weightsPerFilter', 'shape']))
    .min(1)
    .default(['parameters', 'parameters', 'weightsPerFilter', 'shape']),
});

type Solution = {
  readonly parameters: number;
  readonly weightsPerFilter: number;
  readonly biases: number;
  readonly outputChannels: number;
  readonly shape: readonly number[];
};

/** The kernel fits in twice, a filter has some weights, and all sizes differ, so that mixing them up shows. */
const isSensible = (layer: ConvLayerFacts): boolean =>
  2 * layer.kernel <= layer.image &&
  weightsPerFilter(layer) >= 3 &&
  new Set([layer.image, layer.channels, layer.filters]).size === 3;

export default {
  id: 'conv-parameter-count',
  topic: 'cnn.channels',
  title: { zh: '卷积层的参数个数与通道数', en: 'Parameters and channels of a convolution layer' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, given) {
    const layer: ConvLayerFacts = {
      kernel: drawNumber(random, given.kernel),
      channels: drawNumber(random, given.channels),
      filters: drawNumber(random, given.filters),
      image: drawNumber(random, given.image),
      bias: pick(random, given.bias),
      layout: pick(random, given.layout),
      asked: pick(random, given.asked),
    };
    return isSensible(layer) ? layer : undefined;
  },
  solve: (layer) => ({
    parameters: convParameters(layer),
    weightsPerFilter: weightsPerFilter(layer),
    biases: convBiases(layer),
    outputChannels: layer.filters,
    shape: inLayout(layer, layer.filters, outputSide(layer)),
  }),
  pose: convParameterCountCase,
  examples: {
    1: { kind: 'single', answer: '1180' },
    3: { kind: 'true-false', answer: 'true' },
    5: { kind: 'numeric', answer: '54×54×24' },
  },
} satisfies Generator<z.output<typeof params>, ConvLayerFacts, Solution>;
