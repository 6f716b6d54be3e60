import * as z from 'zod';
import { pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { easyProduct, inLayout } from '../cases/pool-output-size-mistakes.js';
import type { PoolFacts } from '../cases/pool-output-size-mistakes.js';
import { poolOutputSizeCase } from '../cases/pool-output-size.js';
import { pooledElements, pooledSide, unusedRows } from '../formulas/pooling.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator } from './generator.js';

const params = closedObject({
  /** Side of the square input. */
  image: numberSet(
    { low: 4, high: 512 },
    [6, 7, 8, 9, 11, 13, 14, 15, 17, 20, 22, 24, 26, 27, 28, 31, 32, 35, 38, 40, 44],
  ),
  channels: numberSet({ low: 1, high: 1024 }, [4, 6, 8, 12, 16, 20, 24, 32]),
  /** Side of the square window. */
  window: numberSet({ low: 2, high: 8 }, [2, 3, 4]),
  /** The stride where it is told; otherwise it is the window. */
  stride: numberSet({ low: 1, high: 8 }, [1, 2, 3]),
  /** Whether the stride is told, or left to the default of Keras. */
  strideTold: z.array(z.boolean()).min(1).default([true, true, false]),
  operation: z
    .array(z.enum(['max', 'average']))
    .min(1)
    .default(['max', 'max', 'average']),
  padding: z
    .array(z.enum(['valid', 'same']))
    .min(1)
    .default(['valid', 'same']),
  layout: z
    .array(z.enum(['channels-first', 'channels-last']))
    .min(1)
    .default(['channels-first', 'channels-last']),
  /** What is asked for, in single choice, numeric and short questions. */
  asked: z
    .array(z.enum(['side', 'shape', 'elements']))
    .min(1)
    .default(['side', 'shape', 'elements']),
});
type Params = z.output<typeof params>;

type Solution = {
  readonly side: number;
  readonly channels: number;
  readonly shape: readonly number[];
  readonly elements: number;
  readonly parameters: number;
  readonly unused: number;
};

function drawPool(random: Random, given: Params): PoolFacts {
  const window = drawNumber(random, given.window);
  const strideTold = pick(random, given.strideTold);
  return {
    operation: pick(random, given.operation),
    channels: drawNumber(random, given.channels),
    image: drawNumber(random, given.image),
    window,
    stride: strideTold ? drawNumber(random, given.stride) : window,
    strideTold,
    padding: pick(random, given.padding),
    layout: pick(random, given.layout),
    asked: pick(random, given.asked),
  };
}

/** No step skips pixels, the window covers half of the input at most, and no large product is asked for. */
const isSensible = (pool: PoolFacts): boolean =>
  pool.stride <= pool.window &&
  2 * pool.window <= pool.image &&
  (pool.asked !== 'elements' || pooledElements(pool) <= easyProduct);

export default {
  id: 'pool-output-size',
  topic: 'cnn.size',
  title: { zh: '池化输出大小', en: 'Output size of a pooling layer' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, given) {
    const pool = drawPool(random, given);
    return isSensible(pool) ? pool : undefined;
  },
  solve: (pool) => ({
    side: pooledSide(pool),
    channels: pool.channels,
    shape: inLayout(pool, pool.channels, pooledSide(pool)),
    elements: pooledElements(pool),
    parameters: 0,
    unused: unusedRows(pool),
  }),
  pose: poolOutputSizeCase,
  examples: {
    1: { kind: 'single', answer: '14×14×20' },
    2: { kind: 'numeric', answer: '32×7×7' },
    3: { kind: 'true-false', answer: 'false' },
  },
} satisfies Generator<Params, PoolFacts, Solution>;
