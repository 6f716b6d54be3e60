/** What decides how many parameters a convolution layer has: neither the image nor the stride does. */
export interface ConvLayer {
  /** Side of the kernel. */
  readonly kernel: number;
  /** Input channels. */
  readonly channels: number;
  readonly filters: number;
  readonly bias: boolean;
}

/** Weights of one filter, bias aside: f·f cells for each input channel. */
export const weightsPerFilter = ({
  kernel,
  channels,
}: Pick<ConvLayer, 'kernel' | 'channels'>): number => kernel * kernel * channels;

/** Biases of the layer: one for each filter, or none. */
export const convBiases = ({ filters, bias }: Pick<ConvLayer, 'filters' | 'bias'>): number =>
  bias ? filters : 0;

/** Parameters of the layer: F(f·f·C + 1) with biases, F·f·f·C without (as Keras' `summary()` counts Conv2D). */
export const convParameters = (layer: ConvLayer): number =>
  layer.filters * weightsPerFilter(layer) + convBiases(layer);
