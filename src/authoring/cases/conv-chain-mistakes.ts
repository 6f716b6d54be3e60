import { chainRules, chainShapes, convLayers, solveChain, volume } from '../formulas/conv-chain.js';
import type { ChainRules, ChainShapes, ConvChain, Shape } from '../formulas/conv-chain.js';
import { weightsPerFilter } from '../formulas/conv-parameters.js';
import type { ConvLayer } from '../formulas/conv-parameters.js';
import { wrongParameters, wrongWeights } from './conv-parameter-count-mistakes.js';
import { guess } from './subject.js';
import type { Guess } from './subject.js';

/** The layers whose output has a shape. */
export type ShapedLayer = keyof ChainShapes;

/** A chain as the question tells it. */
export interface ChainFacts extends ConvChain {
  /** What is asked for, in single choice, numeric and short questions. */
  readonly asked: 'conv2' | 'pool2' | 'flatten' | 'weights2' | 'parameters2' | 'total';
}

interface WrongRule {
  readonly rules: Partial<ChainRules>;
  readonly mistake: string;
}

/** How those calculate shapes who hold a misconception. */
const wrongRules: readonly WrongRule[] = [
  { rules: { convSide: (side) => side }, mistake: 'same-vs-valid' },
  {
    rules: { convChannels: (channels, filters) => channels * filters },
    mistake: 'channels-multiply',
  },
  { rules: { poolSide: (side, pool) => Math.ceil(side / pool) }, mistake: 'floor-vs-ceil' },
  { rules: { convSide: (side, kernel) => side - kernel }, mistake: 'forgot-plus-one' },
  {
    rules: { poolChannels: (channels, pool) => Math.floor(channels / pool) },
    mistake: 'pooling-changes-channels',
  },
  { rules: { poolSide: (side) => side }, mistake: 'skipped-a-layer' },
  { rules: { poolSide: (side, pool) => side - pool + 1 }, mistake: 'forgot-stride' },
  {
    rules: { poolSide: (side, pool) => Math.floor(side / (pool * pool)) },
    mistake: 'divided-by-window-area',
  },
  { rules: { convChannels: (channels) => channels }, mistake: 'channels-kept' },
];

/** The shapes of one layer's output that named mistakes lead to. */
export function wrongShapesOf(chain: ConvChain, layer: ShapedLayer): Guess<Shape>[] {
  const [channels, side] = chainShapes(chain)[layer];
  const byRules = wrongRules.map(({ rules, mistake }) =>
    guess(chainShapes(chain, { ...chainRules, ...rules })[layer], mistake),
  );
  const swapped: Shape = [side, side, channels];
  return [...byRules, guess(swapped, 'layout-swapped')].filter(({ value }) =>
    value.every((extent) => extent > 0),
  );
}

/** The flattened lengths that named mistakes lead to. */
export function wrongFlatten(chain: ConvChain): Guess[] {
  const { conv2, pool2 } = chainShapes(chain);
  const byShape = wrongShapesOf(chain, 'pool2')
    .filter(({ mistake }) => mistake !== 'layout-swapped')
    .map(({ value, mistake }) => guess(volume(value), mistake));
  return [
    guess(pool2[1] * pool2[2], 'flatten-forgot-channels'),
    guess(volume(conv2), 'skipped-a-layer'),
    ...byShape,
  ];
}

/** The convolution layer 1 or 2, with the side of its input. */
export function convLayer(chain: ConvChain, which: 1 | 2): ConvLayer & { readonly image: number } {
  const [first, second] = convLayers(chain);
  return which === 1
    ? { ...first, image: chain.side }
    : { ...second, image: chainShapes(chain).pool1[1] };
}

/** The weights of one filter as named mistakes count them. */
export const wrongFilterWeights = (chain: ConvChain, which: 1 | 2): Guess[] =>
  wrongWeights(convLayer(chain, which));

/** The parameters of one convolution as named mistakes count them. */
export const wrongLayerParameters = (chain: ConvChain, which: 1 | 2): Guess[] =>
  wrongParameters(convLayer(chain, which));

/** All parameters as named mistakes count them. */
export function wrongTotal(chain: ConvChain): Guess[] {
  const layers = convLayers(chain);
  const { total, parameters1, parameters2 } = solveChain(chain);
  const sumOver = (count: (layer: ConvLayer) => number) =>
    layers.reduce((sum, layer) => sum + count(layer), 0);
  const weights = sumOver((layer) => layer.filters * weightsPerFilter(layer));
  const windows = [chain.first.pool, chain.second.pool].reduce((sum, p) => sum + p * p, 0);
  return [
    guess(weights, 'forgot-bias'),
    guess(total + windows, 'pooling-has-parameters'),
    guess(
      sumOver(({ filters, kernel }) => filters * (kernel * kernel + 1)),
      'forgot-channels',
    ),
    guess(
      sumOver((layer) => layer.filters * (weightsPerFilter(layer) + layer.channels)),
      'bias-per-channel',
    ),
    guess(weights + layers.length, 'one-bias-per-layer'),
    guess(
      sumOver(({ filters, kernel }) => filters * (kernel * kernel * filters + 1)),
      'filters-for-channels',
    ),
    guess(total - Math.min(parameters1, parameters2), 'forgot-a-layer'),
  ];
}
