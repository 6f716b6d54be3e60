import { sameInBoth } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { pathOf } from '../formulas/gradient-descent.js';
import type { Descent } from '../formulas/gradient-descent.js';
import { gradientAt } from '../formulas/quadratic-loss.js';
import type { QuadraticLoss } from '../formulas/quadratic-loss.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber } from '../numbers/format-number.js';
import {
  parametersOf,
  residualEquations,
  slopeRules,
  slopeSymbol,
  slopesWithNumbers,
} from './quadratic-loss-words.js';

/** The derivatives, as the first step of a worked solution. */
export function derivatives({ loss }: Descent): Step {
  const list = slopeRules(loss).map((rule) => `$${rule}$`);
  const where =
    loss.form === 'points'
      ? { zh: '，其中 $r_i=wx_i+b-y_i$', en: ', where $r_i=wx_i+b-y_i$' }
      : sameInBoth('');
  return {
    text: {
      zh: `求导：${list.join('，')}${where.zh}。每一步从参数中减去 $\\eta$ 乘以相应的导数。`,
      en: `Differentiate: ${list.join(' and ')}${where.en}. Each step subtracts $\\eta$ times the derivative from the parameter.`,
    },
    marks: 4,
    work: [
      { kind: 'recall', count: 1 },
      { kind: 'write', count: 5 * list.length },
    ],
  };
}

/** Step `t` (from 0): the slopes at the present place, and the next place. */
export function descentStep(descent: Descent, t: number): Step {
  const { loss, steps } = descent;
  const path = pathOf(descent);
  const at = path[t] ?? [];
  const next = path[t + 1] ?? [];
  const formulas = [
    ...residualEquations(loss, at),
    ...slopeEquations(loss, at, t),
    ...moves(descent, at, next, t),
  ];
  const list = formulas.map((formula) => `$${formula}$`);
  return {
    text: {
      zh: `第 ${t + 1} 步：${list.join('，')}。`,
      en: `Step ${t + 1}: ${list.join(', ')}.`,
    },
    marks: 6 / steps,
    work: workAt(descent, at),
  };
}

/** The slopes at a place as TeX equations with their results. */
export function slopeEquations(loss: QuadraticLoss, at: readonly number[], t: number): string[] {
  const slopes = gradientAt(loss, at);
  const sides = slopesWithNumbers(loss, at);
  return parametersOf(loss).map((parameter, i) => {
    const symbol = slopeSymbol(
      loss,
      parametersOf(loss).length === 1 ? `${parameter}_${t}` : parameter,
    );
    return `${symbol}=${sides[i] ?? ''}=${texNumber(slopes[i] ?? 0)}`;
  });
}

/** The updates of one step as TeX equations. */
const moves = (
  { loss, rate }: Descent,
  at: readonly number[],
  next: readonly number[],
  t: number,
) =>
  parametersOf(loss).map((parameter, i) => {
    const slope = texFactor(gradientAt(loss, at)[i] ?? 0);
    return `${parameter}_${t + 1}=${texNumber(at[i] ?? 0)}-${texNumber(rate)}\\times ${slope}=${texNumber(next[i] ?? 0)}`;
  });

/** What it takes to find the slopes at a place and to move on. */
export function workAt({ loss, rate }: Descent, at: readonly number[]): Operation[] {
  const terms = loss.form === 'points' ? loss.points.length + 1 : 1;
  return gradientAt(loss, at).flatMap((slope, i): Operation[] => [
    ...Array.from({ length: terms }, (): Operation => ({
      kind: 'multiply',
      operands: [at[i] ?? 0, 12],
    })),
    { kind: 'add', operands: [slope, at[i] ?? 0] },
    { kind: 'multiply', operands: [rate, slope] },
    { kind: 'add', operands: [at[i] ?? 0, rate * slope] },
    { kind: 'write', count: 8 },
  ]);
}
