import { residuals } from '../formulas/quadratic-loss.js';
import type { Point, QuadraticLoss } from '../formulas/quadratic-loss.js';
import { texFactor, texNumber } from '../numbers/format-number.js';
import { texSum } from '../numbers/tex-sum.js';

/** The symbols of a loss's parameters, in TeX. */
export const parametersOf = ({ form }: QuadraticLoss): readonly string[] =>
  form === 'vertex' || form === 'standard' ? ['w'] : ['w', 'b'];

/** A loss as a TeX equation: `L(w)=2(w-3)^2+1`. */
export function lossEquation(loss: QuadraticLoss): string {
  switch (loss.form) {
    case 'vertex': {
      const square = `(${texSum([1, -loss.b], ['w', ''])})^2`;
      return `L(w)=${texSum([loss.a, loss.c], [square, ''])}`;
    }
    case 'standard':
      return `L(w)=${texSum([loss.a, loss.b, loss.c], ['w^2', 'w', ''])}`;
    case 'bowl': {
      const { a, d, e, f, g } = loss;
      return `L(w,b)=${texSum([a, d, e, f, g], ['w^2', 'b^2', 'wb', 'w', 'b'])}`;
    }
    case 'points':
      return 'L(w,b)=\\sum_i(wx_i+b-y_i)^2';
  }
}

/** The derivative along one parameter, in TeX: what is differentiated. */
export const slopeSymbol = (loss: QuadraticLoss, parameter: string): string =>
  parametersOf(loss).length === 1 ? `L'(${parameter})` : `\\partial L/\\partial ${parameter}`;

/** The derivatives as TeX equations, one for each parameter; for points, in terms of the residuals $r_i$. */
export function slopeRules(loss: QuadraticLoss): string[] {
  const rules = rulesOf(loss);
  return parametersOf(loss).map(
    (parameter, i) => `${slopeSymbol(loss, parameter)}=${rules[i] ?? ''}`,
  );
}

function rulesOf(loss: QuadraticLoss): string[] {
  switch (loss.form) {
    case 'vertex':
      return [`${texNumber(2 * loss.a)}(${texSum([1, -loss.b], ['w', ''])})`];
    case 'standard':
      return [texSum([2 * loss.a, loss.b], ['w', ''])];
    case 'bowl': {
      const { a, d, e, f, g } = loss;
      return [texSum([2 * a, e, f], ['w', 'b', '']), texSum([2 * d, e, g], ['b', 'w', ''])];
    }
    case 'points':
      return ['2\\sum_ir_ix_i', '2\\sum_ir_i'];
  }
}

/** The derivatives with the numbers put in, in TeX and without the result, one for each parameter. */
export function slopesWithNumbers(
  loss: QuadraticLoss,
  [w = 0, b = 0]: readonly number[],
): string[] {
  switch (loss.form) {
    case 'vertex':
      return [
        `${texNumber(2 * loss.a)}(${texNumber(w)}${loss.b < 0 ? '+' : '-'}${texNumber(Math.abs(loss.b))})`,
      ];
    case 'standard':
      return [texSum([2 * loss.a, loss.b], [w, ''])];
    case 'bowl': {
      const { a, d, e, f, g } = loss;
      return [texSum([2 * a, e, f], [w, b, '']), texSum([2 * d, e, g], [b, w, ''])];
    }
    case 'points': {
      const gaps = residuals(loss.points, w, b);
      const products = loss.points.map(
        ([x], i) => `${texFactor(gaps[i] ?? 0)}\\times ${texFactor(x)}`,
      );
      return [`2(${products.join('+')})`, `2(${gaps.map(texFactor).join('+')})`];
    }
  }
}

/** The residuals as TeX equations, one for each point; none for a loss without points. */
export function residualEquations(
  loss: QuadraticLoss,
  [w = 0, b = 0]: readonly number[],
): string[] {
  if (loss.form !== 'points') return [];
  return residuals(loss.points, w, b).map((gap, i) => {
    const [x, y] = loss.points[i] ?? [0, 0];
    const line = `${texFactor(w)}\\times ${texFactor(x)}+${texFactor(b)}-${texFactor(y)}`;
    return `r_${i + 1}=${line}=${texNumber(gap)}`;
  });
}

/** A point in TeX. */
export const pointTex = ([x, y]: Point): string => `(${texNumber(x)},${texNumber(y)})`;
