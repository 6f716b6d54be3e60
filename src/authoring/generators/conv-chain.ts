import * as z from 'zod';
import { pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { carryChain, carryChainWithin } from '../carries/conv-chain.js';
import { convChainCase } from '../cases/conv-chain.js';
import type { ChainFacts } from '../cases/conv-chain-mistakes.js';
import { chainShapes, solveChain } from '../formulas/conv-chain.js';
import type { ChainSolution } from '../formulas/conv-chain.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator } from './generator.js';

const filters = { low: 1, high: 1024 };

const params = closedObject({
  /** Channels of the input. */
  channels: numberSet({ low: 1, high: 64 }, [1, 1, 3]),
  /** Side of the square input. */
  image: numberSet({ low: 8, high: 512 }, [20, 22, 24, 26, 28, 28, 30, 32, 34, 36, 40]),
  /** Side of each kernel; both are drawn from here. */
  kernel: numberSet({ low: 1, high: 15 }, [3, 3, 5]),
  /** Side of each pooling window; both are drawn from here. */
  pool: numberSet({ low: 2, high: 8 }, [2, 2, 2, 3]),
  firstFilters: numberSet(filters, [6, 8, 10, 12, 16, 20, 25, 32]),
  secondFilters: numberSet(filters, [10, 12, 16, 20, 24, 30, 32, 50, 64]),
  /** What is asked for, in single choice, numeric and short questions. */
  asked: z
    .array(z.enum(['conv2', 'pool2', 'flatten', 'weights2', 'parameters2', 'total']))
    .min(1)
    .default(['conv2', 'pool2', 'flatten', 'weights2', 'parameters2', 'total']),
});
type Params = z.output<typeof params>;

const drawChain = (random: Random, given: Params): ChainFacts => ({
  channels: drawNumber(random, given.channels),
  side: drawNumber(random, given.image),
  first: drawBlock(random, given, given.firstFilters),
  second: drawBlock(random, given, given.secondFilters),
  asked: pick(random, given.asked),
});

const drawBlock = (random: Random, { kernel, pool }: Params, count: Params['firstFilters']) => ({
  filters: drawNumber(random, count),
  kernel: drawNumber(random, kernel),
  pool: drawNumber(random, pool),
});

/** Every window fits in with room to move, the last side is 2 or more, and channels and filters can be told apart. */
function isSensible(chain: ChainFacts): boolean {
  const { conv1, pool1, conv2, pool2 } = chainShapes(chain);
  return (
    Math.min(conv1[1], pool1[1], conv2[1], pool2[1]) >= 2 &&
    pool1[1] > chain.second.kernel &&
    new Set([chain.channels, chain.first.filters, chain.second.filters]).size === 3
  );
}

export default {
  id: 'conv-chain',
  topic: 'cnn.chain',
  title: {
    zh: '卷积网络逐层的形状与参数个数',
    en: 'Shapes and parameters through a convolutional network',
  },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short', 'comprehensive'],
  params,
  draw(random, given) {
    const chain = drawChain(random, given);
    return isSensible(chain) ? chain : undefined;
  },
  solve: solveChain,
  pose: convChainCase,
  carry: carryChain,
  carryWithin: carryChainWithin,
  examples: {
    1: { kind: 'single', answer: '32×4×4' },
    2: { kind: 'numeric', answer: '800' },
    3: { kind: 'true-false', answer: 'true' },
    4: { kind: 'short', answer: '225' },
  },
} satisfies Generator<Params, ChainFacts, ChainSolution>;
