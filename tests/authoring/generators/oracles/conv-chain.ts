import type { Oracle } from './oracle.js';

interface Block {
  readonly filters: number;
  readonly kernel: number;
  readonly pool: number;
}

interface Facts {
  readonly channels: number;
  readonly side: number;
  readonly first: Block;
  readonly second: Block;
}

/** What is found in one block by walking through it. */
interface Walk {
  readonly conv: readonly number[];
  readonly pool: readonly number[];
  readonly weights: number;
  readonly parameters: number;
}

/** Puts a window down again and again, `stride` cells further each time, and counts while it lies inside. */
function countPositions(side: number, window: number, stride: number): number {
  let positions = 0;
  let first = 0;
  while (first + window - 1 < side) {
    positions++;
    first += stride;
  }
  return positions;
}

/** Counts the cells that one filter sees at one position, channel by channel. */
function countTaps(channels: number, kernel: number): number {
  let taps = 0;
  for (let channel = 0; channel < channels; channel++)
    for (let row = 0; row < kernel; row++) for (let column = 0; column < kernel; column++) taps++;
  return taps;
}

/** Makes the filters of a block one by one, each with its weights, its bias and its output map, then pools the maps. */
function walk(channels: number, side: number, { filters, kernel, pool }: Block): Walk {
  const maps: number[] = [];
  const weights = countTaps(channels, kernel);
  let parameters = 0;
  for (let filter = 0; filter < filters; filter++) {
    parameters += weights + 1;
    maps.push(countPositions(side, kernel, 1));
  }
  const pooled = maps.map((map) => countPositions(map, pool, pool));
  const [map = 0, small = 0] = [maps[0], pooled[0]];
  return {
    conv: [maps.length, map, map],
    pool: [pooled.length, small, small],
    weights,
    parameters,
  };
}

/** Lays the numbers of a tensor out in one row and counts them. */
function layOut([channels = 0, height = 0, width = 0]: readonly number[]): number {
  let length = 0;
  for (let channel = 0; channel < channels; channel++)
    for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) length++;
  return length;
}

function run({ channels, side, first, second }: Facts) {
  const one = walk(channels, side, first);
  const two = walk(one.pool[0] ?? 0, one.pool[1] ?? 0, second);
  /** A maximum has nothing to learn. */
  const learntByPooling: number[] = [];
  return {
    conv1: one.conv,
    pool1: one.pool,
    conv2: two.conv,
    pool2: two.pool,
    shapes: [...one.conv, ...one.pool, ...two.conv, ...two.pool],
    flatten: layOut(two.pool),
    weights1: one.weights,
    weights2: two.weights,
    perFilter: [one.weights, two.weights],
    parameters1: one.parameters,
    parameters2: two.parameters,
    parameters: [one.parameters, two.parameters],
    poolParameters: learntByPooling.length,
    total: one.parameters + learntByPooling.length + two.parameters,
  };
}

/** The last side by wrong rules for a convolution and a pooling. */
const lastSide = (
  { side, first, second }: Facts,
  conv: (side: number, kernel: number) => number,
  pool: (side: number, pool: number) => number,
) => pool(conv(pool(conv(side, first.kernel), first.pool), second.kernel), second.pool);
const shrink = (side: number, kernel: number) => side - kernel + 1;
const divide = (side: number, pool: number) => Math.floor(side / pool);
const flattened = (side: number, channels: number) => ({ flatten: side * side * channels });

export default {
  id: 'conv-chain',
  execute: run,
  spoilt: {
    'ceil for floor in pooling': (f) =>
      flattened(
        lastSide(f, shrink, (side, pool) => Math.ceil(side / pool)),
        f.second.filters,
      ),
    'convolution one short': (f) =>
      flattened(
        lastSide(f, (side, kernel) => side - kernel, divide),
        f.second.filters,
      ),
    'convolution keeps the side': (f) =>
      flattened(
        lastSide(f, (side) => side, divide),
        f.second.filters,
      ),
    'channels multiplied': (f) =>
      flattened(lastSide(f, shrink, divide), f.first.filters * f.second.filters),
    'channels left out of the length': (f) => flattened(lastSide(f, shrink, divide), 1),
    'first filters left out of the weights': ({ second }) => ({
      weights2: second.kernel * second.kernel,
    }),
    'second filters for channels': ({ second }) => ({
      weights2: second.kernel * second.kernel * second.filters,
    }),
    'bias left out': ({ first, second }) => ({
      parameters2: second.kernel * second.kernel * first.filters * second.filters,
    }),
    'first kernel in the second layer': ({ first, second }) => ({
      parameters2: second.filters * (first.kernel * first.kernel * first.filters + 1),
    }),
    'pooling counted': (f) => ({ poolParameters: f.first.pool * f.first.pool }),
  },
} satisfies Oracle<Facts>;
