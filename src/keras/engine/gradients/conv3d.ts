import { convolutionGradients } from './convolution.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dilations?: unknown;
}

/** The input's gradient is also a transposed convolution. */
export const [conv3d, conv3dBackpropInput, conv3dBackpropFilter] = convolutionGradients<Attributes>(
  {
    forward: 'Conv3D',
    byInput: 'Conv3DBackpropInputV2',
    byFilter: 'Conv3DBackpropFilterV2',
    settings: ({ strides, pad, dilations = 1 }) => ({
      ...{ strides, pad, dilations, dataFormat: 'NDHWC' },
    }),
  },
);
