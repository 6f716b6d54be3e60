import { convolutionGradients } from './convolution.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dataFormat: unknown;
  readonly dilations?: unknown;
  readonly dimRoundingMode?: unknown;
}

export const [conv2d, conv2dBackpropInput, conv2dBackpropFilter] = convolutionGradients<Attributes>(
  {
    forward: 'Conv2D',
    byInput: 'Conv2DBackpropInput',
    byFilter: 'Conv2DBackpropFilter',
    settings: ({ strides, pad, dataFormat, dilations = 1, dimRoundingMode }) => ({
      ...{ strides, pad, dataFormat, dilations, dimRoundingMode },
    }),
  },
);
