/**
 * How long a student works on a calculation. Each step of a generated question lists its operations with the numbers that
 * go in; more digits cost more. The seconds are our own estimate of a practised student with pen and a plain calculator
 * allowed for exponentials only; what matters for fairness is that all variants are judged by one measure.
 */
export type Operation =
  | {
      readonly kind: 'add' | 'multiply' | 'divide' | 'compare';
      readonly operands: readonly number[];
    }
  | { readonly kind: 'function'; readonly count: number }
  | { readonly kind: 'recall' | 'write'; readonly count: number };

const seconds = {
  /** per column of digits */
  add: 1.5,
  /** per pair of digits, carrying included */
  multiply: 2.5,
  /** per pair of digits: a division tries and subtracts */
  divide: 4,
  compare: 1,
  /** an exponential, a square root or a logarithm by calculator or table, noted with its decimals */
  function: 12,
  /** a formula or rule remembered */
  recall: 15,
  /** a number or symbol written down */
  write: 2,
} as const;

/** The minutes that a list of operations takes. */
export const minutesOf = (operations: readonly Operation[]): number =>
  operations.reduce((sum, operation) => sum + secondsOf(operation), 0) / 60;

function secondsOf(operation: Operation): number {
  switch (operation.kind) {
    case 'add':
    case 'compare':
      return (
        seconds[operation.kind] *
        Math.max(...operation.operands.map(digits)) *
        pairs(operation.operands)
      );
    case 'multiply':
    case 'divide':
      return seconds[operation.kind] * pairwiseDigits(operation.operands);
    case 'function':
    case 'recall':
    case 'write':
      return seconds[operation.kind] * operation.count;
  }
}

const pairs = (operands: readonly number[]): number => Math.max(1, operands.length - 1);

/** The products of digits when numbers are multiplied one after the other. */
function pairwiseDigits(operands: readonly number[]): number {
  let product = operands[0] ?? 1;
  let cost = 0;
  for (const operand of operands.slice(1)) {
    cost += digits(product) * digits(operand);
    product *= operand;
  }
  return Math.max(1, cost);
}

/** The digits that a person writes for a number: 26 has 2, 0.25 has 2, 400 has 1 (its zeros are shifted, not worked). */
function digits(value: number): number {
  const text = Math.abs(value)
    .toFixed(4)
    .replace(/\.?0+$/, '');
  const significant = text.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, significant.length);
}
