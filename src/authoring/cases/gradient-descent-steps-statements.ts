import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Descent } from '../formulas/gradient-descent.js';
import { pathOf } from '../formulas/gradient-descent.js';
import { droppedFactor, wrongEnds } from '../formulas/gradient-descent-mistakes.js';
import { gradientAt, lossAt } from '../formulas/quadratic-loss.js';
import type { Statement } from '../generators/generator.js';
import { texNumber } from '../numbers/format-number.js';
import {
  derivatives,
  descentStep,
  slopeEquations,
  workAt,
} from './gradient-descent-steps-solution.js';
import { parabolaStatements } from './gradient-descent-steps-parabola.js';
import {
  parametersOf,
  residualEquations,
  slopeRules,
  slopeSymbol,
} from './quadratic-loss-words.js';
import { numberStatements, verdictStatements } from './statement-sets.js';
import type { WrongNumber } from './statement-sets.js';

/** What can be said about a descent: slopes, directions and places, and about a parabola its lowest point and learning rates. */
export const descentStatements = (descent: Descent): Statement[] => [
  ...parametersOf(descent.loss).flatMap((name, i) => [
    ...slopes(descent, name, i),
    ...directions(descent, name, i),
    ...firstPlaces(descent, name, i),
    ...lastPlaces(descent, name, i),
    ...doubledRate(descent, name, i),
  ]),
  ...(parametersOf(descent.loss).length === 1 ? parabolaStatements(descent) : []),
];

/** The whole worked solution: one text for all statements that need steps, since a key prints each text once. */
const solution = (descent: Descent): LocalizedText =>
  joinTexts(
    [
      derivatives(descent).text,
      ...Array.from({ length: descent.steps }, (_, t) => descentStep(descent, t).text),
    ],
    '\n\n',
  );

function slopes(descent: Descent, name: string, i: number): Statement[] {
  const { loss, start } = descent;
  const slope = gradientAt(loss, start)[i] ?? 0;
  const only = parametersOf(loss).length === 1;
  const symbol = slopeSymbol(loss, only ? `${name}_0` : name);
  return numberStatements({
    about: { facts: descent, quantity: `slope-${name}` },
    right: slope,
    wrong: [
      [droppedFactor(loss, start)[i] ?? 0, 'derivative-factor-dropped'],
      [-slope, 'sign-slip'],
      [lossAt(loss, start), 'value-for-gradient'],
    ],
    say: ({ tex }) => ({
      zh: `在起点处 $${symbol}=${tex}$。`,
      en: `At the starting point $${symbol}=${tex}$.`,
    }),
    why: slopeWhy(descent, i),
    work: workAt(descent, start),
  });
}

/** The derivative along one parameter, and its value at the start. */
function slopeWhy({ loss, start }: Descent, i: number): LocalizedText {
  const lines = [
    slopeRules(loss)[i],
    ...residualEquations(loss, start),
    slopeEquations(loss, start, 0)[i],
  ];
  const list = lines.map((line) => `$${line ?? ''}$`);
  return { zh: `${list.join('，')}。`, en: `${list.join(', ')}.` };
}

const directions = (descent: Descent, name: string, i: number): Statement[] =>
  verdictStatements({
    about: { facts: descent, quantity: `grows-${name}` },
    yes: { zh: `第 1 步使 $${name}$ 增大。`, en: `Step 1 makes $${name}$ larger.` },
    no: { zh: `第 1 步使 $${name}$ 减小。`, en: `Step 1 makes $${name}$ smaller.` },
    mistakes: { yes: 'gradient-ascent', no: 'gradient-ascent' },
    why: joinTexts([slopeWhy(descent, i), signWhy(descent, name, i)], '\n\n'),
    work: workAt(descent, descent.start),
  });

function signWhy({ loss, start }: Descent, name: string, i: number): LocalizedText {
  const slope = gradientAt(loss, start)[i] ?? 0;
  return slope > 0
    ? {
        zh: `导数为正，更新沿反方向，所以 $${name}$ 减小。`,
        en: `The derivative is positive and the update goes against it, so $${name}$ falls.`,
      }
    : {
        zh: `导数为负，更新沿反方向，所以 $${name}$ 增大。`,
        en: `The derivative is negative and the update goes against it, so $${name}$ grows.`,
      };
}

const wrongValues = (descent: Descent, i: number): WrongNumber[] =>
  wrongEnds(descent).map(({ parameters, mistake }) => [parameters[i] ?? NaN, mistake]);

const firstPlaces = (descent: Descent, name: string, i: number): Statement[] =>
  numberStatements({
    about: { facts: descent, quantity: `first-${name}` },
    right: pathOf(descent)[1]?.[i] ?? NaN,
    wrong: wrongValues({ ...descent, steps: 1 }, i),
    say: ({ tex }) => ({
      zh: `走 1 步之后 $${name}_1=${tex}$。`,
      en: `After 1 step $${name}_1=${tex}$.`,
    }),
    why: solution(descent),
    work: workAt(descent, descent.start),
  });

/** Where the last step ends; left out if it is the first. */
function lastPlaces(descent: Descent, name: string, i: number): Statement[] {
  const { steps } = descent;
  const path = pathOf(descent);
  if (steps === 1) return [];
  return numberStatements({
    about: { facts: descent, quantity: `final-${name}` },
    right: path.at(-1)?.[i] ?? NaN,
    wrong: wrongValues(descent, i),
    say: ({ tex }) => ({
      zh: `走 ${steps} 步之后 $${name}_${steps}=${tex}$。`,
      en: `After ${steps} steps $${name}_${steps}=${tex}$.`,
    }),
    why: solution(descent),
    work: path.slice(0, steps).flatMap((at) => workAt(descent, at)),
  });
}

/** The first step with twice the learning rate. */
function doubledRate(descent: Descent, name: string, i: number): Statement[] {
  const doubled = { ...descent, rate: Number((2 * descent.rate).toFixed(10)), steps: 1 };
  const first = pathOf(descent)[1]?.[i] ?? NaN;
  const condition = `$\\eta=${texNumber(doubled.rate)}$`;
  return numberStatements({
    about: { facts: doubled, quantity: `first-${name}` },
    right: pathOf(doubled)[1]?.[i] ?? NaN,
    wrong: [
      [first, 'forgot-learning-rate'],
      [2 * first, 'step-for-place'],
      ...wrongValues(doubled, i),
    ],
    say: ({ tex }) => ({
      zh: `若改用学习率 ${condition}（其余不变），走 1 步之后 $${name}_1=${tex}$。`,
      en: `With learning rate ${condition} instead (all else the same), $${name}_1=${tex}$ after 1 step.`,
    }),
    why: joinTexts(
      [{ zh: `取 ${condition}。`, en: `Take ${condition}. ` }, descentStep(doubled, 0).text],
      '',
    ),
    work: workAt(doubled, doubled.start),
  });
}
