import { pooledSide } from '../formulas/pooling.js';
import type { Pooling } from '../formulas/pooling.js';
import { guess } from './subject.js';
import type { Guess } from './subject.js';

/** A pooling layer as the question tells it. */
export interface PoolFacts extends Pooling {
  readonly operation: 'max' | 'average';
  /** Whether the question names the stride, or leaves it to the default of Keras. */
  readonly strideTold: boolean;
  readonly layout: 'channels-first' | 'channels-last';
  readonly asked: 'side' | 'shape' | 'elements';
}

/** How many outputs a student is asked to count at most, since three numbers have to be multiplied. */
export const easyProduct = 10_000;

/** The shape of an output in the question's layout. */
export const inLayout = (
  { layout }: Pick<PoolFacts, 'layout'>,
  channels: number,
  side: number,
): number[] => (layout === 'channels-first' ? [channels, side, side] : [side, side, channels]);

/** The sides that named mistakes lead to, the most tempting first. */
export function wrongSides(pool: PoolFacts): Guess[] {
  const { image, window, stride } = pool;
  const keepsStepping = pool.strideTold ? 'forgot-stride' : 'pooling-stride-default';
  const stepOne = guess(pooledSide({ ...pool, stride: 1 }), keepsStepping);
  if (pool.padding === 'same')
    return [
      guess(Math.floor(image / stride), 'floor-vs-ceil'),
      guess(pooledSide({ ...pool, padding: 'valid' }), 'same-vs-valid'),
      pool.strideTold ? guess(image, 'same-keeps-size') : stepOne,
      guess(Math.ceil(image / window), 'divided-by-window'),
      guess(Math.ceil(image / (window * window)), 'divided-by-window-area'),
    ];
  return [
    guess(Math.floor((image - window) / stride), 'forgot-plus-one'),
    guess(Math.ceil((image - window) / stride) + 1, 'floor-vs-ceil'),
    stepOne,
    guess(pooledSide({ ...pool, padding: 'same' }), 'same-vs-valid'),
    guess(Math.floor(image / window), 'divided-by-window'),
    guess(Math.floor(image / (window * window)), 'divided-by-window-area'),
  ];
}

/** How many channels are left in the eyes of those who pool over channels too. */
export const wrongChannels = ({ channels, window }: Pooling): Guess[] =>
  [Math.floor(channels / window), 1].map((count) => guess(count, 'pooling-changes-channels'));

/** The shapes that named mistakes lead to. */
export function wrongShapesOf(pool: PoolFacts): Guess<number[]>[] {
  const side = pooledSide(pool);
  const otherLayout =
    pool.layout === 'channels-first' ? [side, side, pool.channels] : [pool.channels, side, side];
  const [first, ...others] = wrongSides(pool).map(({ value, mistake }) =>
    guess(inLayout(pool, pool.channels, value), mistake),
  );
  const pooledChannels = wrongChannels(pool).map(({ value, mistake }) =>
    guess(inLayout(pool, value, side), mistake),
  );
  return [
    ...pooledChannels.slice(0, 1),
    ...(first ? [first] : []),
    guess(otherLayout, 'layout-swapped'),
    ...others,
    ...pooledChannels.slice(1),
  ];
}

/** The numbers of outputs that named mistakes lead to. */
export function wrongElements(pool: PoolFacts): Guess[] {
  const side = pooledSide(pool);
  const bySide = wrongSides(pool).map(({ value, mistake }) =>
    guess(pool.channels * value * value, mistake),
  );
  return [
    guess(side * side, 'flatten-forgot-channels'),
    ...bySide.slice(0, 1),
    ...wrongChannels(pool)
      .slice(0, 1)
      .map(({ value, mistake }) => guess(value * side * side, mistake)),
    ...bySide.slice(1),
  ];
}

/** The rows that fall out, as those count them who take remainders of the whole side or see no row fall out. */
export const wrongUnused = ({ image, stride }: Pooling): Guess[] => [
  guess(image % stride, 'kernel-size-ignored'),
  guess(0, 'floor-vs-ceil'),
];

/** The weights that a pooling layer would have if it were a convolution. */
export const wrongParameters = ({ window, channels }: Pooling): Guess[] =>
  [window * window, window * window * channels, window * window * channels + channels].map(
    (count) => guess(count, 'pooling-has-parameters'),
  );
