/** What a program has told `compile` of losses. */
export interface LossArguments {
  readonly loss: unknown;
  readonly lossWeights: unknown;
  readonly outputNames: readonly string[] | undefined;
}
