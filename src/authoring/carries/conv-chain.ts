import { wholeNumber } from '../answer.js';
import { chainRules } from '../formulas/conv-chain.js';
import type { ConvChain } from '../formulas/conv-chain.js';
import type { Carry, CarryWithin } from '../generators/generator.js';
import { wholeNumbers } from './carried-numbers.js';

/** The table of shapes, the flattened length, the weights of a filter, the parameters of the layers, their sum. */
export const carryChain = ({ channels, first, second }: ConvChain): (Carry | undefined)[] => [
  undefined,
  {
    from: [0],
    recompute: ([shapes = []]) =>
      wholeNumber(shapes.slice(-3).reduce((product, extent) => product * extent, 1)),
  },
  {
    from: [0],
    // The second convolution sees the channels that come out of the first pooling: the second row of the table.
    recompute: ([shapes = []]) =>
      wholeNumbers([
        first.kernel * first.kernel * channels,
        second.kernel * second.kernel * (shapes[3] ?? NaN),
      ]),
  },
  {
    from: [2],
    recompute: ([weights = []]) =>
      wholeNumbers(
        [first, second].map(({ filters }, layer) => filters * ((weights[layer] ?? NaN) + 1)),
      ),
  },
  {
    from: [3],
    recompute: ([parameters = []]) =>
      wholeNumber(parameters.reduce((sum, count) => sum + count, 0)),
  },
];

/** In the table of shapes each row follows from the row before. */
export function carryChainWithin(chain: ConvChain, part?: number): CarryWithin | undefined {
  if (part !== 0) return undefined;
  const { convSide, convChannels, poolSide, poolChannels } = chainRules;
  return {
    recompute(previous) {
      const [row, column] = [Math.floor(previous.length / 3), previous.length % 3];
      const above = row === 0 ? [chain.channels, chain.side, chain.side][column] : previous.at(-3);
      const block = row < 2 ? chain.first : chain.second;
      if (above === undefined || row > 3) return undefined;
      const isConvolution = row % 2 === 0;
      if (column === 0)
        return isConvolution ? convChannels(above, block.filters) : poolChannels(above, block.pool);
      return isConvolution ? convSide(above, block.kernel) : poolSide(above, block.pool);
    },
  };
}
