import type { Operation } from '../effort.js';
import { convParameters, weightsPerFilter } from '../formulas/conv-parameters.js';
import type { ConvLayer } from '../formulas/conv-parameters.js';

/** The weights of one filter as one equation. */
export const filterTex = ({ kernel, channels }: Pick<ConvLayer, 'kernel' | 'channels'>): string =>
  `${kernel}\\times ${kernel}\\times ${channels}=${weightsPerFilter({ kernel, channels })}`;

/** The parameters of the layer as one equation, from the weights of one filter. */
export function parametersTex(layer: ConvLayer): string {
  const weights = weightsPerFilter(layer);
  const each = layer.bias ? `(${weights}+1)` : `${weights}`;
  return `${layer.filters}\\times ${each}=${convParameters(layer)}`;
}

/** What it takes to count the weights of one filter. */
export const filterWork = ({
  kernel,
  channels,
}: Pick<ConvLayer, 'kernel' | 'channels'>): Operation[] => [
  { kind: 'multiply', operands: [kernel, kernel, channels] },
  { kind: 'write', count: 4 },
];

/** What it takes to count the parameters of the layer after that. */
export const parametersWork = (layer: ConvLayer): Operation[] => {
  const each = weightsPerFilter(layer) + (layer.bias ? 1 : 0);
  return [
    { kind: 'multiply', operands: [each, layer.filters] },
    { kind: 'write', count: 4 },
  ];
};
