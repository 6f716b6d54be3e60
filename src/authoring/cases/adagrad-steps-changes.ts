import { joinTexts } from '../../util/localized-text.js';
import { adagradSteps } from '../formulas/adagrad.js';
import type { AdagradRun } from '../formulas/adagrad.js';
import type { Statement } from '../generators/generator.js';
import { texNumber } from '../numbers/format-number.js';
import { paragraphsOf, solution } from './adagrad-steps-solution.js';
import { briefWork, endOf, lastPlace } from './adagrad-steps-statements.js';
import { numberStatements } from './statement-sets.js';

/** What can be said about a run of Adagrad with one thing changed. */
export const changedRuns = (run: AdagradRun): Statement[] => [
  ...steeper(run),
  ...doubledRate(run),
  ...reversed(run),
];

/** How many times steeper the changed case is. */
const steep = 10;

/** All gradients ten times as large: the places stay. */
function steeper(run: AdagradRun): Statement[] {
  const { source, start } = run;
  const larger: AdagradRun = {
    ...run,
    source:
      source.kind === 'list'
        ? { ...source, gradients: source.gradients.map((gradient) => steep * gradient) }
        : { ...source, a: steep * source.a },
  };
  const condition =
    source.kind === 'list'
      ? {
          zh: `若各步的梯度都变为 ${steep} 倍（其余不变），`,
          en: `If every gradient is multiplied by ${steep} (all else the same), `,
        }
      : {
          zh: `若损失乘以 ${steep}（其余不变），`,
          en: `If the loss is multiplied by ${steep} (all else the same), `,
        };
  const remark = {
    zh: `$g_t$ 与 $\\sqrt{G_t}$ 都变为 ${steep} 倍，相除后不变，所以每一步都不变。`,
    en: `$g_t$ and $\\sqrt{G_t}$ are both multiplied by ${steep}, which cancels, so every step stays the same.`,
  };
  return lastPlace(
    larger,
    [[start + steep * (endOf(run) - start), 'plain-gradient-descent']],
    condition,
    joinTexts([remark, paragraphsOf(solution(run))], '\n\n'),
  );
}

/** The first step with twice the learning rate. */
function doubledRate(run: AdagradRun): Statement[] {
  const doubled = { ...run, rate: Number((2 * run.rate).toFixed(10)) };
  const [first] = adagradSteps(run);
  const place = adagradSteps(doubled)[0]?.place ?? NaN;
  const slope = first?.gradient ?? NaN;
  const condition = `$\\eta=${texNumber(doubled.rate)}$`;
  const sign = slope > 0 ? '-' : '+';
  const equation = `$w_1=${texNumber(run.start)}${sign}${texNumber(doubled.rate)}=${texNumber(place)}$`;
  return numberStatements({
    about: { facts: doubled, quantity: 'first' },
    right: place,
    wrong: [
      [first?.place ?? NaN, 'forgot-learning-rate'],
      [2 * (first?.place ?? NaN), 'step-for-place'],
      [run.start - doubled.rate * slope, 'plain-gradient-descent'],
      [2 * run.start - place, 'gradient-ascent'],
    ],
    say: ({ tex }) => ({
      zh: `若改用学习率 ${condition}（其余不变），走 1 步之后 $w_1=${tex}$。`,
      en: `With learning rate ${condition} instead (all else the same), $w_1=${tex}$ after 1 step.`,
    }),
    why: {
      zh: `第 1 步移动的距离恰为 $\\eta$，方向与 $g_1$ 相反：${equation}。`,
      en: `Step 1 moves by exactly $\\eta$, against $g_1$: ${equation}.`,
    },
    work: briefWork,
  });
}

/** The gradients of a list in the opposite order. */
function reversed(run: AdagradRun): Statement[] {
  const { source } = run;
  if (source.kind === 'parabola') return [];
  const gradients = [...source.gradients].reverse();
  const list = gradients.map((gradient, t) => `$g_${t + 1}=${texNumber(gradient)}$`);
  const condition = {
    zh: `若各步的梯度次序颠倒，即 ${list.join('、')}（其余不变），`,
    en: `If the gradients come in the opposite order, ${list.join(', ')} (all else the same), `,
  };
  const other = { ...run, source: { ...source, gradients } };
  return lastPlace(
    other,
    [[endOf(run), 'adagrad-order-ignored']],
    condition,
    joinTexts(
      [{ zh: '次序颠倒后：', en: 'With the opposite order:' }, paragraphsOf(solution(other))],
      '\n\n',
    ),
  );
}
