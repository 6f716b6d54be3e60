import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import {
  denseBiases,
  denseParameters,
  denseTotals,
  denseWeights,
} from '../formulas/dense-parameters.js';
import { unitsAround } from './dense-parameter-count-mistakes.js';

/** "hidden layer 2" or "the output layer" (1 = the first layer after the input). */
export function layerName(sizes: readonly number[], layer: number): LocalizedText {
  if (layer === sizes.length - 1) return { zh: '输出层', en: 'the output layer' };
  return sizes.length === 3
    ? { zh: '隐藏层', en: 'the hidden layer' }
    : { zh: `第 ${layer} 个隐藏层`, en: `hidden layer ${layer}` };
}

/** The parameters of one layer as one equation. */
export function layerTex(sizes: readonly number[], layer: number): string {
  const [before, here] = unitsAround(sizes, layer);
  return `${before}\\times ${here}+${here}=${before * here + here}`;
}

export const layerWork = (sizes: readonly number[], layer: number): Operation[] => {
  const [before, here] = unitsAround(sizes, layer);
  return [
    { kind: 'multiply', operands: [before, here] },
    { kind: 'add', operands: [before * here, here] },
    { kind: 'write', count: 4 },
  ];
};

/** The parameters of the network as one equation, from those of the layers. */
export const totalTex = (sizes: readonly number[]): string =>
  `${denseParameters(sizes).join('+')}=${denseTotals(sizes).total}`;

/** The same in one equation from the units. */
export const wholeTex = (sizes: readonly number[]): string => {
  const layers = sizes
    .slice(1)
    .map((here, index) => `(${sizes[index] ?? 0}\\times ${here}+${here})`);
  return `${layers.join('+')}=${denseTotals(sizes).total}`;
};

export const totalWork = (sizes: readonly number[]): Operation[] => [
  { kind: 'add', operands: denseParameters(sizes) },
  { kind: 'write', count: sizes.length },
];

/** The biases of the network as one equation. */
export const biasesTex = (sizes: readonly number[]): string =>
  `${denseBiases(sizes).join('+')}=${denseTotals(sizes).biases}`;

export const biasesWork = (sizes: readonly number[]): Operation[] => [
  { kind: 'add', operands: denseBiases(sizes) },
  { kind: 'write', count: sizes.length },
];

/** The weights of the network as one equation. */
export const weightsTex = (sizes: readonly number[]): string => {
  const products = sizes.slice(1).map((units, index) => `${sizes[index] ?? 0}\\times ${units}`);
  return `${products.join('+')}=${denseTotals(sizes).weights}`;
};

export const weightsWork = (sizes: readonly number[]): Operation[] => [
  ...sizes.slice(1).map((units, index) => ({
    kind: 'multiply' as const,
    operands: [sizes[index] ?? 0, units],
  })),
  { kind: 'add', operands: denseWeights(sizes) },
  { kind: 'write', count: 2 * sizes.length },
];
