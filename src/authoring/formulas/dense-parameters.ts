const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Weights into each layer but the first, for layers of so many units: a·b for a units followed by b. */
export const denseWeights = (sizes: readonly number[]): number[] =>
  sizes.slice(1).map((units, index) => units * (sizes[index] ?? 0));

/** Biases of each layer but the input layer: one for each unit. */
export const denseBiases = (sizes: readonly number[]): readonly number[] => sizes.slice(1);

/** Parameters of each layer but the input layer: a·b + b (as Keras' `summary()` counts Dense). */
export const denseParameters = (sizes: readonly number[]): number[] =>
  denseWeights(sizes).map((weights, index) => weights + (denseBiases(sizes)[index] ?? 0));

/** All weights, all biases and all parameters of the network. */
export const denseTotals = (
  sizes: readonly number[],
): { readonly weights: number; readonly biases: number; readonly total: number } => {
  const [weights, biases] = [sum(denseWeights(sizes)), sum(denseBiases(sizes))];
  return { weights, biases, total: weights + biases };
};

/** The name of the result that holds the parameters of a layer (1 = the first after the input). */
export const layerQuantity = (layer: number): string => `layer ${layer}`;

/** Every named result of a network: `total`, `weights`, `biases`, and `layer 1`, `layer 2` … */
export const denseSolution = (sizes: readonly number[]): Record<string, number> => ({
  ...denseTotals(sizes),
  ...Object.fromEntries(
    denseParameters(sizes).map((count, index) => [layerQuantity(index + 1), count]),
  ),
});
