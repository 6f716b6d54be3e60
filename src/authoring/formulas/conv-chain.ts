import { convParameters, weightsPerFilter } from './conv-parameters.js';
import type { ConvLayer } from './conv-parameters.js';
import { windowPositions } from './window-positions.js';

/** A convolution (stride 1, no padding) and the pooling after it (stride = window, no padding). */
export interface ConvBlock {
  readonly filters: number;
  readonly kernel: number;
  /** Side of the pooling window. */
  readonly pool: number;
}

/** Input -> convolution -> pooling -> convolution -> pooling -> flatten. */
export interface ConvChain {
  readonly channels: number;
  /** Side of the square input. */
  readonly side: number;
  readonly first: ConvBlock;
  readonly second: ConvBlock;
}

/** channels × height × width */
export type Shape = readonly [number, number, number];

/** The output shapes of the four layers before the flattening. */
export type ChainShapes = {
  readonly conv1: Shape;
  readonly pool1: Shape;
  readonly conv2: Shape;
  readonly pool2: Shape;
};

/** How a side and a number of channels come out of a layer; wrong rules give the shapes of those who hold them. */
export interface ChainRules {
  readonly convSide: (side: number, kernel: number) => number;
  readonly convChannels: (channels: number, filters: number) => number;
  readonly poolSide: (side: number, pool: number) => number;
  readonly poolChannels: (channels: number, pool: number) => number;
}

const valid = (image: number, kernel: number, stride: number): number =>
  windowPositions({ image, kernel, stride, padding: 'valid', dilation: 1 });

/** The rules as they are: n - f + 1 and floor(n/p); as many channels as filters; pooling keeps the channels. */
export const chainRules: ChainRules = {
  convSide: (side, kernel) => valid(side, kernel, 1),
  convChannels: (_, filters) => filters,
  poolSide: (side, pool) => valid(side, pool, pool),
  poolChannels: (channels) => channels,
};

/** The shapes layer by layer, by the given rules. */
export function chainShapes(chain: ConvChain, rules: ChainRules = chainRules): ChainShapes {
  const conv = ([channels, side]: Shape, { filters, kernel }: ConvBlock): Shape =>
    square(rules.convChannels(channels, filters), rules.convSide(side, kernel));
  const pool = ([channels, side]: Shape, block: ConvBlock): Shape =>
    square(rules.poolChannels(channels, block.pool), rules.poolSide(side, block.pool));
  const conv1 = conv(square(chain.channels, chain.side), chain.first);
  const pool1 = pool(conv1, chain.first);
  const conv2 = conv(pool1, chain.second);
  return { conv1, pool1, conv2, pool2: pool(conv2, chain.second) };
}

const square = (channels: number, side: number): Shape => [channels, side, side];

/** The length of a flattened shape. */
export const volume = ([channels, height, width]: Shape): number => channels * height * width;

/** The two convolution layers, with what decides their number of parameters. */
export const convLayers = ({
  channels,
  first,
  second,
}: ConvChain): readonly [ConvLayer, ConvLayer] => [
  { kernel: first.kernel, channels, filters: first.filters, bias: true },
  { kernel: second.kernel, channels: first.filters, filters: second.filters, bias: true },
];

/** Every named result of a chain; pooling and flattening have no parameters. */
export type ChainSolution = ChainShapes & {
  /** The four shapes one after the other. */
  readonly shapes: readonly number[];
  readonly flatten: number;
  /** Weights of one filter of each convolution, bias aside. */
  readonly weights1: number;
  readonly weights2: number;
  readonly perFilter: readonly number[];
  /** Parameters of each convolution, biases included. */
  readonly parameters1: number;
  readonly parameters2: number;
  readonly parameters: readonly number[];
  readonly poolParameters: number;
  readonly total: number;
};

/** Solves a chain. */
export function solveChain(chain: ConvChain): ChainSolution {
  const shapes = chainShapes(chain);
  const layers = convLayers(chain);
  const perFilter = layers.map(weightsPerFilter);
  const parameters = layers.map(convParameters);
  const [parameters1 = 0, parameters2 = 0] = parameters;
  return {
    ...shapes,
    shapes: [shapes.conv1, shapes.pool1, shapes.conv2, shapes.pool2].flat(),
    flatten: volume(shapes.pool2),
    weights1: perFilter[0] ?? 0,
    weights2: perFilter[1] ?? 0,
    perFilter,
    parameters1,
    parameters2,
    parameters,
    poolParameters: 0,
    total: parameters1 + parameters2,
  };
}
