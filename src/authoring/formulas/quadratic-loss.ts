/** A point on a plane: x and y. */
export type Point = readonly [x: number, y: number];

/** A loss that is quadratic in its parameters, as a question writes it. */
export type QuadraticLoss =
  /** $a(w-b)^2+c$ */
  | { readonly form: 'vertex'; readonly a: number; readonly b: number; readonly c: number }
  /** $aw^2+bw+c$ */
  | { readonly form: 'standard'; readonly a: number; readonly b: number; readonly c: number }
  /** $aw^2+db^2+ewb+fw+gb$ in the parameters w and b */
  | {
      readonly form: 'bowl';
      readonly a: number;
      readonly d: number;
      readonly e: number;
      readonly f: number;
      readonly g: number;
    }
  /** $\sum_i(wx_i+b-y_i)^2$ in the parameters w and b */
  | { readonly form: 'points'; readonly points: readonly Point[] };

/** The numbers of the gradient: entry i is the sum of matrix[i][j] times parameter j, plus shift[i]. */
export interface LinearGradient {
  readonly matrix: readonly (readonly number[])[];
  readonly shift: readonly number[];
}

/** The gradient of a loss, by the rules of differentiation term by term. */
export function linearGradient(loss: QuadraticLoss): LinearGradient {
  switch (loss.form) {
    case 'vertex':
      return { matrix: [[2 * loss.a]], shift: [-2 * loss.a * loss.b] };
    case 'standard':
      return { matrix: [[2 * loss.a]], shift: [loss.b] };
    case 'bowl': {
      const { a, d, e, f, g } = loss;
      return {
        matrix: [
          [2 * a, e],
          [e, 2 * d],
        ],
        shift: [f, g],
      };
    }
    case 'points':
      return normalEquations(loss.points);
  }
}

/** The gradient of a sum of squared residuals: the normal equations times 2 (any text on least squares). */
function normalEquations(points: readonly Point[]): LinearGradient {
  const sum = (term: (point: Point) => number) =>
    2 * points.reduce((total, point) => total + term(point), 0);
  const sumX = sum(([x]) => x);
  return {
    matrix: [
      [sum(([x]) => x * x), sumX],
      [sumX, 2 * points.length],
    ],
    shift: [-sum(([x, y]) => x * y), -sum(([, y]) => y)],
  };
}

/** The slope of the loss along each parameter. */
export function gradientAt(loss: QuadraticLoss, parameters: readonly number[]): number[] {
  const { matrix, shift } = linearGradient(loss);
  return matrix.map((row, i) =>
    row.reduce((sum, count, j) => sum + count * (parameters[j] ?? 0), shift[i] ?? 0),
  );
}

/** The value of the loss. */
export function lossAt(loss: QuadraticLoss, [w = 0, b = 0]: readonly number[]): number {
  switch (loss.form) {
    case 'vertex':
      return loss.a * (w - loss.b) * (w - loss.b) + loss.c;
    case 'standard':
      return (loss.a * w + loss.b) * w + loss.c;
    case 'bowl':
      return loss.a * w * w + loss.d * b * b + loss.e * w * b + loss.f * w + loss.g * b;
    case 'points':
      return residuals(loss.points, w, b).reduce((sum, residual) => sum + residual * residual, 0);
  }
}

/** How far the line lies above each point: $wx_i+b-y_i$. */
export const residuals = (points: readonly Point[], w: number, b: number): number[] =>
  points.map(([x, y]) => w * x + b - y);
