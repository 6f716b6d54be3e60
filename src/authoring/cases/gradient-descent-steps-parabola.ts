import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import {
  converges,
  curvatureOf,
  distanceFactor,
  lowestPoint,
  pathOf,
} from '../formulas/gradient-descent.js';
import type { Descent } from '../formulas/gradient-descent.js';
import { lossAt } from '../formulas/quadratic-loss.js';
import type { Statement } from '../generators/generator.js';
import { texNumber } from '../numbers/format-number.js';
import { descentStep, workAt } from './gradient-descent-steps-solution.js';
import { slopeRules } from './quadratic-loss-words.js';
import { numberStatements, verdictStatements } from './statement-sets.js';
import type { WrongNumber } from './statement-sets.js';

/** What can be said about a descent on a parabola beyond its first steps. */
export const parabolaStatements = (descent: Descent): Statement[] => [
  ...lowest(descent),
  ...convergence(descent, {
    zh: '若按这个学习率一直走下去，',
    en: 'If the descent goes on with this learning rate, ',
  }),
  ...otherConvergence(descent),
  ...passing(descent),
  ...bestRate(descent),
  ...rateLimit(descent),
  ...liftedLoss(descent),
];

const work: Operation[] = [
  { kind: 'recall', count: 1 },
  { kind: 'write', count: 6 },
];

function lowest(descent: Descent): Statement[] {
  const { loss } = descent;
  const right = lowestPoint(loss);
  const rule = slopeRules(loss).join('');
  return numberStatements({
    about: { facts: descent, quantity: 'lowest' },
    right,
    wrong: wrongLowest(descent),
    say: ({ tex }) => ({
      zh: `损失在 $w=${tex}$ 处最小。`,
      en: `The loss is least at $w=${tex}$.`,
    }),
    why: {
      zh: `导数为 0 处损失最小：由 $${rule}=0$ 得 $w=${texNumber(right)}$。`,
      en: `The loss is least where the derivative is 0: $${rule}=0$ gives $w=${texNumber(right)}$.`,
    },
    work,
  });
}

function wrongLowest({ loss }: Descent): WrongNumber[] {
  const right = lowestPoint(loss);
  const flipped: WrongNumber = [-right, 'sign-slip'];
  switch (loss.form) {
    case 'vertex':
      return [flipped, [loss.c, 'value-for-place']];
    case 'standard':
      return [
        [-loss.b / loss.a, 'derivative-factor-dropped'],
        flipped,
        [loss.c, 'value-for-place'],
      ];
    case 'bowl':
    case 'points':
      return [];
  }
}

/** The factor of a descent as an equation, and what it means for the distance from the lowest point. */
function factorWhy(descent: Descent, verdict: LocalizedText): LocalizedText {
  const factor = distanceFactor(descent);
  const equation = `$1-\\eta L''(w)=1-${texNumber(descent.rate)}\\times ${texNumber(curvatureOf(descent.loss))}=${texNumber(factor)}$`;
  return {
    zh: `每一步把 $w$ 与最小点之差乘以 ${equation}，${verdict.zh}`,
    en: `Each step multiplies the difference of $w$ from the lowest point by ${equation}, ${verdict.en}`,
  };
}

/** Whether the steps come ever nearer; nothing if the learning rate is just the limit. */
function convergence(descent: Descent, condition: LocalizedText): Statement[] {
  const factor = distanceFactor(descent);
  if (Math.abs(Math.abs(factor) - 1) < 0.01) return [];
  const verdict =
    Math.abs(factor) < 1
      ? { zh: '绝对值小于 1，所以收敛。', en: 'which is less than 1 in size, so it converges.' }
      : { zh: '绝对值大于 1，所以发散。', en: 'which is more than 1 in size, so it diverges.' };
  return verdictStatements({
    about: { facts: descent, quantity: 'converges' },
    yes: {
      zh: `${condition.zh}$w$ 收敛到最小点。`,
      en: `${condition.en}$w$ converges to the lowest point.`,
    },
    no: { zh: `${condition.zh}$w$ 发散。`, en: `${condition.en}$w$ diverges.` },
    mistakes: {
      yes: 'learning-rate-misjudged',
      no: factor < 0 ? 'overshoot-means-divergence' : 'learning-rate-misjudged',
    },
    why: factorWhy(descent, verdict),
    work,
  });
}

/** The same with twice the learning rate, or with half of it where the descent diverges. */
function otherConvergence(descent: Descent): Statement[] {
  const times = converges(descent) ? 2 : 0.5;
  const rate = Number((times * descent.rate).toFixed(10));
  const other = { ...descent, rate, steps: 1 };
  const condition = `$\\eta=${texNumber(rate)}$`;
  return convergence(other, {
    zh: `若改用学习率 ${condition}（其余不变）一直走下去，`,
    en: `If the descent goes on with learning rate ${condition} instead (all else the same), `,
  });
}

/** Whether a step lands beyond the lowest point. */
function passing(descent: Descent): Statement[] {
  const verdict =
    distanceFactor(descent) < 0
      ? {
          zh: '为负，所以越过最小点。',
          en: 'which is negative, so it passes over the lowest point.',
        }
      : {
          zh: '为正，所以没有越过最小点。',
          en: 'which is positive, so it does not pass over the lowest point.',
        };
  const mistakes = { yes: 'learning-rate-misjudged', no: 'learning-rate-misjudged' };
  return verdictStatements({
    about: { facts: descent, quantity: 'passes' },
    yes: { zh: '第 1 步越过了最小点。', en: 'Step 1 passes over the lowest point.' },
    no: { zh: '第 1 步没有越过最小点。', en: 'Step 1 does not pass over the lowest point.' },
    mistakes,
    why: factorWhy(descent, verdict),
    work,
  });
}

/** The learning rate with which one step ends at the lowest point. */
function bestRate(descent: Descent): Statement[] {
  const curvature = curvatureOf(descent.loss);
  const best = 1 / curvature;
  const equation = `$\\eta=1/L''(w)=1/${texNumber(curvature)}=${texNumber(best)}$`;
  return numberStatements({
    about: { facts: descent, quantity: 'best-rate' },
    right: best,
    wrong: [
      [2 * best, 'derivative-factor-dropped'],
      [best / 2, 'learning-rate-misjudged'],
    ],
    say: ({ tex }) => ({
      zh: `若取学习率 $\\eta=${tex}$，第 1 步就恰好到达最小点。`,
      en: `With learning rate $\\eta=${tex}$, step 1 would land exactly on the lowest point.`,
    }),
    why: {
      zh: `要求 $1-\\eta L''(w)=0$，即 ${equation}。`,
      en: `This needs $1-\\eta L''(w)=0$, so ${equation}.`,
    },
    work,
  });
}

/** The learning rate above which the steps lead away. */
function rateLimit(descent: Descent): Statement[] {
  const curvature = curvatureOf(descent.loss);
  const limit = 2 / curvature;
  const equation = `$2/L''(w)=2/${texNumber(curvature)}=${texNumber(limit)}$`;
  return numberStatements({
    about: { facts: descent, quantity: 'rate-limit' },
    right: limit,
    wrong: [
      [limit / 2, 'overshoot-means-divergence'],
      [2 * limit, 'derivative-factor-dropped'],
    ],
    say: ({ tex }) => ({
      zh: `对这个损失和起点，梯度下降恰在 $0<\\eta<${tex}$ 时收敛到最小点。`,
      en: `For this loss and start, gradient descent converges to the lowest point exactly when $0<\\eta<${tex}$.`,
    }),
    why: {
      zh: `收敛要求 $|1-\\eta L''(w)|<1$，即 $\\eta$ 小于 ${equation}。`,
      en: `Convergence needs $|1-\\eta L''(w)|<1$, so $\\eta$ below ${equation}.`,
    },
    work,
  });
}

/** What is added to the loss. */
const lift = 5;

/** The first step when a constant is added to the loss. */
function liftedLoss(descent: Descent): Statement[] {
  const { loss, rate, start } = descent;
  if (loss.form === 'bowl' || loss.form === 'points') return [];
  const lifted: Descent = { ...descent, loss: { ...loss, c: loss.c + lift }, steps: 1 };
  const first = pathOf(lifted)[1]?.[0] ?? NaN;
  return numberStatements({
    about: { facts: lifted, quantity: 'first-w' },
    right: first,
    wrong: [
      [first - rate * lift, 'value-for-gradient'],
      [(start[0] ?? 0) - rate * lossAt(lifted.loss, start), 'value-for-gradient'],
    ],
    say: ({ tex }) => ({
      zh: `若在损失上再加常数 ${lift}（其余不变），走 1 步之后 $w_1=${tex}$。`,
      en: `If the constant ${lift} is added to the loss (all else the same), $w_1=${tex}$ after 1 step.`,
    }),
    why: joinTexts(
      [
        {
          zh: '常数的导数为 0，更新不变。',
          en: 'The derivative of a constant is 0, so the update stays the same. ',
        },
        descentStep(lifted, 0).text,
      ],
      '',
    ),
    work: workAt(lifted, start),
  });
}
