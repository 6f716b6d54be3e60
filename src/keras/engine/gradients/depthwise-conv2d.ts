import { convolutionGradients } from './convolution.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dilations?: unknown;
  readonly dimRoundingMode?: unknown;
}

export const [depthwiseConv2d, depthwiseBackpropInput, depthwiseBackpropFilter] =
  convolutionGradients<Attributes>({
    forward: 'DepthwiseConv2dNative',
    byInput: 'DepthwiseConv2dNativeBackpropInput',
    byFilter: 'DepthwiseConv2dNativeBackpropFilter',
    settings: ({ strides, pad, dilations = 1, dimRoundingMode }) => ({
      ...{ strides, pad, dilations, dimRoundingMode },
    }),
  });
