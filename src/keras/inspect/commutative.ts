/** Merging layers for which the order of their inputs does not matter, by class. */
export const commutative: ReadonlySet<string> = new Set([
  'Add',
  'Multiply',
  'Average',
  'Maximum',
  'Minimum',
]);
