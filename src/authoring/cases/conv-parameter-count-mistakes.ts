import { convBiases, weightsPerFilter } from '../formulas/conv-parameters.js';
import type { ConvLayer } from '../formulas/conv-parameters.js';
import { guess } from './subject.js';
import type { Guess } from './subject.js';

/** A convolution layer (stride 1, no padding) as the question tells it. */
export interface ConvLayerFacts extends ConvLayer {
  /** Side of the square input; it does not matter for the parameters. */
  readonly image: number;
  readonly layout: 'channels-first' | 'channels-last';
  readonly asked: 'parameters' | 'weightsPerFilter' | 'shape';
}

/** Side of the output: n - f + 1, since the stride is 1 and nothing is padded. */
export const outputSide = ({ image, kernel }: Pick<ConvLayerFacts, 'image' | 'kernel'>): number =>
  image - kernel + 1;

/** A shape in the question's layout. */
export const inLayout = (
  { layout }: Pick<ConvLayerFacts, 'layout'>,
  channels: number,
  side: number,
): number[] => (layout === 'channels-first' ? [channels, side, side] : [side, side, channels]);

/** The numbers of parameters that named mistakes lead to. */
export function wrongParameters(layer: ConvLayer & Pick<ConvLayerFacts, 'image'>): Guess[] {
  const { kernel, channels, filters, bias } = layer;
  const weights = filters * weightsPerFilter(layer);
  const biases = convBiases(layer);
  const byBias = wrongBiases(layer).map(({ value, mistake }) => guess(weights + value, mistake));
  return [
    ...byBias.slice(0, -1),
    guess(
      filters * weightsPerFilter({ kernel, channels: filters }) + biases,
      'filters-for-channels',
    ),
    guess(filters * kernel * kernel + biases, 'forgot-channels'),
    ...byBias.slice(-1),
    ...(bias ? [guess(2 * weights, 'bias-per-weight')] : []),
    guess(filters * outputSide(layer) * outputSide(layer), 'output-size-as-parameters'),
    guess(filters * kernel * channels + biases, 'kernel-not-squared'),
    guess(weightsPerFilter(layer) + (bias ? 1 : 0), 'filter-vs-layer'),
  ];
}

/** The numbers of biases that named mistakes lead to. */
export const wrongBiases = ({ filters, channels, bias }: ConvLayer): Guess[] =>
  bias
    ? [
        guess(0, 'forgot-bias'),
        guess(filters * channels, 'bias-per-channel'),
        guess(1, 'one-bias-per-layer'),
      ]
    : [guess(filters, 'counted-absent-bias'), guess(1, 'one-bias-per-layer')];

/** The weights of one filter as named mistakes count them. */
export function wrongWeights(layer: ConvLayer): Guess[] {
  const { kernel, channels, filters } = layer;
  return [
    guess(kernel * kernel, 'forgot-channels'),
    guess(weightsPerFilter({ kernel, channels: filters }), 'filters-for-channels'),
    guess(filters * weightsPerFilter(layer), 'filter-vs-layer'),
    guess(kernel * channels, 'kernel-not-squared'),
    ...(layer.bias ? [guess(weightsPerFilter(layer) + 1, 'counted-absent-bias')] : []),
  ];
}

/** The numbers of output channels that named mistakes lead to. */
export const wrongChannels = ({ channels, filters }: ConvLayer): Guess[] => [
  guess(channels, 'channels-kept'),
  guess(channels * filters, 'channels-multiply'),
];

/** The output shapes that named mistakes lead to. */
export function wrongShapesOf(layer: ConvLayerFacts): Guess<number[]>[] {
  const { image, kernel, filters } = layer;
  const side = outputSide(layer);
  const channelShapes = wrongChannels(layer).map(({ value, mistake }) =>
    guess(inLayout(layer, value, side), mistake),
  );
  return [
    ...channelShapes,
    guess(inLayout(layer, filters, image - kernel), 'forgot-plus-one'),
    guess(inLayout(layer, filters, image), 'same-vs-valid'),
    guess(
      layer.layout === 'channels-first' ? [side, side, filters] : [filters, side, side],
      'layout-swapped',
    ),
  ];
}
