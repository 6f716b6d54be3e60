import { gradientAt, linearGradient } from './quadratic-loss.js';
import type { QuadraticLoss } from './quadratic-loss.js';

/** Gradient descent with a fixed learning rate. */
export interface Descent {
  readonly loss: QuadraticLoss;
  /** The parameter w, or w and b. */
  readonly start: readonly number[];
  readonly rate: number;
  readonly steps: number;
}

/** One way to move on from a point, the gradient there being given. */
export type Move = (
  parameters: readonly number[],
  gradient: readonly number[],
  descent: Descent,
) => number[];

/** The rule of gradient descent: all parameters move against their slopes at once. */
export const moveDown: Move = (parameters, gradient, { rate }) =>
  parameters.map((parameter, i) => parameter - rate * (gradient[i] ?? 0));

/** The parameters at the start and after each step. */
export function pathOf(descent: Descent, move: Move = moveDown): number[][] {
  const path = [[...descent.start]];
  for (let at = [...descent.start]; path.length <= descent.steps; path.push(at))
    at = move(at, gradientAt(descent.loss, at), descent);
  return path;
}

/** The second derivative of a loss of one parameter. */
export const curvatureOf = (loss: QuadraticLoss): number =>
  linearGradient(loss).matrix[0]?.[0] ?? 0;

/** Where a parabola has its least value: where its slope, a straight line, is 0. */
export const lowestPoint = (loss: QuadraticLoss): number =>
  -(linearGradient(loss).shift[0] ?? 0) / curvatureOf(loss);

/**
 * What each step multiplies the distance from the lowest point of a parabola by: 1 - rate * curvature. Negative: each step passes
 * over it; of size 1 or more: the steps do not come nearer (Goodfellow et al. 2016, "Deep Learning", section 4.3.1).
 */
export const distanceFactor = ({ loss, rate }: Descent): number => 1 - rate * curvatureOf(loss);

/** Whether the steps of a descent on a parabola come ever nearer to its lowest point: 0 < rate < 2 / curvature. */
export const converges = (descent: Descent): boolean => Math.abs(distanceFactor(descent)) < 1;
