import { joinTexts, sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { adagradSteps, squareSumOf, wrongPlaces } from '../formulas/adagrad.js';
import type { AdagradRun } from '../formulas/adagrad.js';
import type { Statement } from '../generators/generator.js';
import { decimalsOf } from '../numbers/exact-answer.js';
import { texNumber } from '../numbers/format-number.js';
import { written } from '../numbers/written.js';
import { asked, isRobust, paragraphsOf, solution, stepsOnPaper } from './adagrad-steps-solution.js';
import { numberStatements, verdictStatements } from './statement-sets.js';
import type { WrongNumber } from './statement-sets.js';

/** What can be said about a run of Adagrad as it is. */
export const adagradStatements = (run: AdagradRun): Statement[] => [
  ...firstSize(run),
  ...squareSum(run),
  ...lastRate(run),
  ...secondShorter(run),
  ...lastPlace(run),
];

/** All steps, and the factor of the last gradient: one text for all statements, since a key prints each text once. */
const solutionOf = (run: AdagradRun): LocalizedText =>
  joinTexts([paragraphsOf(solution(run)), factorWhy(run)], '\n\n');

function factorWhy({ steps, rate, ...rest }: AdagradRun): LocalizedText {
  const sum = stepsOnPaper({ steps, rate, ...rest }).at(-1)?.squareSum ?? NaN;
  const quotient = written(rate / Math.sqrt(sum), asked).tex;
  const equation = `$\\eta/\\sqrt{G_${steps}}=${texNumber(rate)}/\\sqrt{${texNumber(sum)}}${quotient}$`;
  return {
    zh: `其中 $g_${steps}$ 所乘的系数为 ${equation}。`,
    en: `Here $g_${steps}$ is multiplied by ${equation}.`,
  };
}

const workOf = (run: AdagradRun): Operation[] => solution(run).flatMap(({ work }) => work);

/** A result that a rule gives at once, without the steps. */
export const briefWork: Operation[] = [
  { kind: 'recall', count: 1 },
  { kind: 'write', count: 4 },
];

export const endOf = (run: AdagradRun): number => adagradSteps(run).at(-1)?.place ?? NaN;

function firstSize(run: AdagradRun): Statement[] {
  const slope = Math.abs(adagradSteps(run)[0]?.gradient ?? NaN);
  return numberStatements({
    about: { facts: run, quantity: 'first-size' },
    right: run.rate,
    wrong: [
      [run.rate * slope, 'plain-gradient-descent'],
      [run.rate / slope, 'adagrad-without-root'],
    ],
    say: ({ tex }) => ({
      zh: `第 1 步移动的距离 $|w_1-w_0|=${tex}$。`,
      en: `Step 1 moves by a distance of $|w_1-w_0|=${tex}$.`,
    }),
    why: {
      zh: '第 1 步中 $G_1=g_1^2$，所以移动的距离 $\\eta|g_1|/\\sqrt{g_1^2}$ 恰为 $\\eta$。',
      en: 'In step 1 $G_1=g_1^2$, so the distance $\\eta|g_1|/\\sqrt{g_1^2}$ is exactly $\\eta$.',
    },
    work: briefWork,
  });
}

function squareSum(run: AdagradRun): Statement[] {
  const { steps } = run;
  const gradients = adagradSteps(run).map(({ gradient }) => gradient);
  const right = squareSumOf(gradients);
  const last = gradients.at(-1) ?? NaN;
  const isExact = decimalsOf(right) <= 4;
  return numberStatements({
    about: { facts: run, quantity: 'square-sum' },
    right,
    ...(!isExact && { decimals: asked }),
    wrong: [
      [last * last, 'adagrad-without-sum'],
      [gradients.reduce((sum, gradient) => sum + gradient, 0), 'adagrad-sum-of-gradients'],
      [right / steps, 'adagrad-mean-for-sum'],
    ],
    say: ({ tex }) => ({
      zh: `第 ${steps} 步所用的累积和（含这一步的梯度）$G_${steps}${isExact ? '=' : '\\approx '}${tex}$${isExact ? '' : '（保留 3 位小数）'}。`,
      en: `The accumulated sum that step ${steps} uses (the gradient of this step included) is $G_${steps}${isExact ? '=' : '\\approx '}${tex}$${isExact ? '' : ' (to 3 decimals)'}.`,
    }),
    why: solutionOf(run),
    work: [
      { kind: 'multiply', operands: [last, last, steps] },
      { kind: 'add', operands: [right, right] },
    ],
  });
}

/** The learning rate divided by the root of the sum, at the last step. */
function lastRate(run: AdagradRun): Statement[] {
  const { steps, rate } = run;
  const sum = adagradSteps(run).at(-1)?.squareSum ?? NaN;
  const paper = stepsOnPaper(run).at(-1)?.squareSum ?? NaN;
  const isSame =
    written(rate / Math.sqrt(paper), asked).value === written(rate / Math.sqrt(sum), asked).value;
  if (!isSame || rate / Math.sqrt(sum) < 0.02) return [];
  const last = Math.abs(adagradSteps(run).at(-1)?.gradient ?? NaN);
  return numberStatements({
    about: { facts: run, quantity: 'last-rate' },
    right: rate / Math.sqrt(sum),
    decimals: asked,
    wrong: [
      [rate, 'plain-gradient-descent'],
      [rate / last, 'adagrad-without-sum'],
      [rate / sum, 'adagrad-without-root'],
      [rate / Math.sqrt(sum / steps), 'adagrad-mean-for-sum'],
    ],
    say: ({ tex }) => ({
      zh: `把第 ${steps} 步写成 $w_${steps}=w_${steps - 1}-k\\,g_${steps}$，则 $k\\approx ${tex}$（保留 3 位小数）。`,
      en: `Writing step ${steps} as $w_${steps}=w_${steps - 1}-k\\,g_${steps}$ gives $k\\approx ${tex}$ (to 3 decimals).`,
    }),
    why: solutionOf(run),
    work: [
      { kind: 'multiply', operands: [last, last, steps] },
      { kind: 'function', count: 1 },
      { kind: 'divide', operands: [rate, sum] },
    ],
  });
}

const secondShorter = (run: AdagradRun): Statement[] =>
  verdictStatements({
    about: { facts: run, quantity: 'second-shorter' },
    yes: {
      zh: '第 2 步移动的距离比第 1 步小。',
      en: 'Step 2 moves by a smaller distance than step 1.',
    },
    no: {
      zh: '第 2 步移动的距离不比第 1 步小。',
      en: 'Step 2 does not move by a smaller distance than step 1.',
    },
    mistakes: { yes: 'plain-gradient-descent', no: 'plain-gradient-descent' },
    why: {
      zh: '第 1 步的距离恰为 $\\eta$；第 2 步的距离是 $\\eta|g_2|/\\sqrt{g_1^2+g_2^2}$，小于 $\\eta$。',
      en: 'Step 1 moves by exactly $\\eta$; step 2 moves by $\\eta|g_2|/\\sqrt{g_1^2+g_2^2}$, which is less than $\\eta$.',
    },
    work: briefWork,
  });

/** Where the last step of a run ends, the run being told by a condition. */
export function lastPlace(
  run: AdagradRun,
  wrong: readonly WrongNumber[] = [],
  condition: LocalizedText = sameInBoth(''),
  why: LocalizedText = solutionOf(run),
): Statement[] {
  const { steps } = run;
  if (!isRobust(run)) return [];
  return numberStatements({
    about: { facts: run, quantity: 'final' },
    right: endOf(run),
    decimals: asked,
    wrong: [...wrong, ...wrongPlaces(run)],
    say: ({ tex }) => ({
      zh: `${condition.zh}走 ${steps} 步之后 $w_${steps}\\approx ${tex}$（保留 3 位小数）。`,
      en: `${condition.en}${condition.en === '' ? 'After' : 'after'} ${steps} steps $w_${steps}\\approx ${tex}$ (to 3 decimals).`,
    }),
    why,
    work: workOf(run),
  });
}
