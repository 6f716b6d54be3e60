import { moveDown, pathOf } from './gradient-descent.js';
import type { Descent, Move } from './gradient-descent.js';
import { gradientAt, lossAt, residuals } from './quadratic-loss.js';
import type { QuadraticLoss } from './quadratic-loss.js';

/** Where a named mistake ends up after the steps of a descent. */
export interface WrongEnd {
  readonly parameters: readonly number[];
  readonly mistake: string;
}

/** Every place that a named mistake leads to, the most tempting first; some may coincide with the right one. */
export function wrongEnds(descent: Descent): WrongEnd[] {
  const { loss, start, steps } = descent;
  const end = (move: Move, mistake: string): WrongEnd => ({
    parameters: pathOf(descent, move).at(-1) ?? start,
    mistake,
  });
  const still = gradientAt(loss, start);
  return [
    end(
      (at, gradient, { rate }) => at.map((p, i) => p + rate * (gradient[i] ?? 0)),
      'gradient-ascent',
    ),
    end((at) => withSlopes(at, droppedFactor(loss, at), descent), 'derivative-factor-dropped'),
    end((at) => withSlopes(at, still, descent), 'stale-gradient'),
    end(oneAfterTheOther, 'sequential-update'),
    end((at) => withSlopes(at, droppedInput(loss, at), descent), 'input-dropped'),
    end((at, gradient) => at.map((p, i) => p - (gradient[i] ?? 0)), 'forgot-learning-rate'),
    ...(steps > 1
      ? [{ parameters: pathOf(descent).at(-2) ?? start, mistake: 'one-step-short' }]
      : []),
    end(
      (at) =>
        withSlopes(
          at,
          at.map(() => lossAt(loss, at)),
          descent,
        ),
      'value-for-gradient',
    ),
  ];
}

const withSlopes = (at: readonly number[], slopes: readonly number[], descent: Descent): number[] =>
  moveDown(at, slopes, descent);

/** The slopes when the factor 2 of each square is forgotten. */
export function droppedFactor(loss: QuadraticLoss, at: readonly number[]): number[] {
  const gradient = gradientAt(loss, at);
  const [w = 0, b = 0] = at;
  switch (loss.form) {
    case 'vertex':
    case 'points':
      return gradient.map((slope) => slope / 2);
    case 'standard':
      return gradient.map((slope) => slope - loss.a * w);
    case 'bowl':
      return gradient.map((slope, i) => slope - (i === 0 ? loss.a * w : loss.d * b));
  }
}

/** The slopes when the residuals of points are not multiplied by x; for other losses the right ones. */
function droppedInput(loss: QuadraticLoss, at: readonly number[]): number[] {
  if (loss.form !== 'points') return gradientAt(loss, at);
  const [w = 0, b = 0] = at;
  const slope = 2 * residuals(loss.points, w, b).reduce((sum, gap) => sum + gap, 0);
  return [slope, slope];
}

/** Each parameter moves before the slope along the next is taken. */
function oneAfterTheOther(
  at: readonly number[],
  _: readonly number[],
  { loss, rate }: Descent,
): number[] {
  const moved = [...at];
  for (const [i, parameter] of at.entries())
    moved[i] = parameter - rate * (gradientAt(loss, moved)[i] ?? 0);
  return moved;
}
