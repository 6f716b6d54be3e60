import { sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Answer } from '../answer.js';
import type { Figure } from '../figure.js';
import { pathOf } from '../formulas/gradient-descent.js';
import type { Descent } from '../formulas/gradient-descent.js';
import { wrongEnds } from '../formulas/gradient-descent-mistakes.js';
import { lossAt } from '../formulas/quadratic-loss.js';
import type { Case, Distractor } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { decimalsOf, exactNumber, exactSequence } from '../numbers/exact-answer.js';
import { texNumber } from '../numbers/format-number.js';
import { derivatives, descentStep } from './gradient-descent-steps-solution.js';
import { descentStatements } from './gradient-descent-steps-statements.js';
import { lossEquation, parametersOf, pointTex } from './quadratic-loss-words.js';
import { needsStatements } from './statement-sets.js';

/** Some steps of gradient descent in words. */
export const gradientDescentCase = (descent: Descent, kind: GeneratedKind): Case => ({
  given: given(descent),
  ask: ask(descent),
  answer: answerOf(pathOf(descent).at(-1) ?? []),
  quantity: 'final',
  steps: [
    derivatives(descent),
    ...pathOf(descent)
      .slice(1)
      .map((_, t) => descentStep(descent, t)),
  ],
  distractors: distractors(descent),
  ...(needsStatements(kind) ? { statements: descentStatements(descent) } : figure(descent)),
});

function given(descent: Descent): LocalizedText {
  const { loss, start, rate } = descent;
  const from = parametersOf(loss).map((p, i) => `$${p}_0=${texNumber(start[i] ?? 0)}$`);
  const rates = `$\\eta=${texNumber(rate)}$`;
  const together = parametersOf(loss).length > 1;
  const equation = `$${lossEquation(loss)}$`;
  const task = fitting(descent);
  return {
    zh: `${task.zh}对损失 ${equation} 作梯度下降，从 ${from.join('、')} 出发，学习率 ${rates}${together ? '，每一步同时更新两个参数' : ''}。`,
    en: `${task.en}Gradient descent is run on the loss ${equation}, starting from ${from.join(' and ')} with learning rate ${rates}${together ? '; each step updates both parameters at the same time' : ''}.`,
  };
}

/** Where the loss comes from, if it is that of a line through points. */
function fitting({ loss }: Descent): LocalizedText {
  if (loss.form !== 'points') return sameInBoth('');
  const points = loss.points.map((point) => `$(x_i,y_i)=${pointTex(point)}$`);
  const list = points.map((point) => point.replace('(x_i,y_i)=', ''));
  return {
    zh: `用直线 $y=wx+b$ 拟合数据点 $(x_i,y_i)$：${list.join('、')}。`,
    en: `The line $y=wx+b$ is fitted to the data points $(x_i,y_i)$: ${list.join(', ')}. `,
  };
}

function ask({ loss, steps }: Descent): LocalizedText {
  const names = parametersOf(loss).map((parameter) => `${parameter}_${steps}`);
  const wanted = names.length === 1 ? `$${names.join('')}$` : `$(${names.join(',')})$`;
  return {
    zh: `求走 ${steps} 步之后的 ${wanted}（给出精确值）。`,
    en: `What is ${wanted} after ${steps} ${steps === 1 ? 'step' : 'steps'}? (Give the exact value${names.length === 1 ? '' : 's'}.)`,
  };
}

const answerOf = (parameters: readonly number[]): Answer =>
  parameters.length === 1 ? exactNumber(parameters[0] ?? NaN) : exactSequence(parameters);

/** Longer numbers, or ones far away, would be no temptation. */
const isTempting = (value: number): boolean => Math.abs(value) < 100 && decimalsOf(value) <= 5;

const distractors = (descent: Descent): Distractor[] =>
  wrongEnds(descent)
    .filter(({ parameters }) => parameters.every(isTempting))
    .map(({ parameters, mistake }) => ({ answer: answerOf(parameters), mistake }));

/** The curve with the starting point; drawn where the formula shows the lowest point anyway. */
function figure({ loss, start: [w0 = 0] }: Descent): { figure?: Figure } {
  if (loss.form !== 'vertex') return {};
  const reach = 1.25 * Math.abs(w0 - loss.b);
  const points = Array.from({ length: 41 }, (_, i): [number, number] => {
    const w = loss.b + (reach * (i - 20)) / 20;
    return [shortened(w), shortened(lossAt(loss, [w]))];
  });
  const equation = `$${lossEquation(loss)}$`;
  const place = `$w_0=${texNumber(w0)}$`;
  const alt = {
    zh: `抛物线 ${equation}，标出起点 ${place}`,
    en: `The parabola ${equation} with the starting point ${place} marked`,
  };
  const marks = [{ at: [w0, lossAt(loss, [w0])] as [number, number], label: 'w_0' }];
  return { figure: { kind: 'curve', points, marks, xLabel: 'w', yLabel: 'L', alt } };
}

const shortened = (value: number): number => Number(value.toFixed(4));
