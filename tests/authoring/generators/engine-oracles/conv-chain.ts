import type { ConvBlock, ConvChain } from '../../../../src/authoring/formulas/conv-chain.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { sizeOfAll } from '../../../support/engine-oracle/numbers.js';
import { shapesThrough } from '../../../support/engine-oracle/shapes-through.js';
import { makeLayer } from '../../../support/make-layer.js';

/** The question writes channels × height × width. */
const order = { data_format: 'channels_first' };

const convolutionOf = ({ filters, kernel }: ConvBlock): Layer =>
  makeLayer('Conv2D', [filters, kernel], { ...order, kernel_initializer: 'zeros' });
const poolingOf = ({ pool }: ConvBlock): Layer => makeLayer('MaxPooling2D', [pool], order);

/** The weights of one filter, of which the last axis counts how many there are. */
const filterSize = ({ weights: [kernel] }: Layer): number =>
  (kernel?.size ?? NaN) / (kernel?.shape.at(-1) ?? NaN);

export default {
  id: 'conv-chain',
  runs: 'Conv2D, MaxPooling2D, Conv2D, MaxPooling2D and Flatten, one behind the other',
  execute({ channels, side, first, second }) {
    const [one, two] = [convolutionOf(first), convolutionOf(second)];
    const plain = [poolingOf(first), poolingOf(second), makeLayer('Flatten')] as const;
    const layers = [one, plain[0], two, plain[1], plain[2]];
    const shapes = shapesThrough([channels, side, side], layers);
    const [conv1 = [], pool1 = [], conv2 = [], pool2 = [], flatten = []] = shapes;
    return {
      conv1,
      pool1,
      conv2,
      pool2,
      shapes: shapes.slice(0, -1).flat(),
      flatten: flatten[0] ?? NaN,
      weights1: filterSize(one),
      weights2: filterSize(two),
      perFilter: [filterSize(one), filterSize(two)],
      parameters1: one.countParams(),
      parameters2: two.countParams(),
      parameters: [one.countParams(), two.countParams()],
      poolParameters: sizeOfAll(plain.flatMap(({ weights }) => weights)),
      total: layers.reduce((sum, layer) => sum + layer.countParams(), 0),
    };
  },
} satisfies EngineOracle<ConvChain>;
