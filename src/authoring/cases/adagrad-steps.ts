import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { roundedNumber } from '../answer.js';
import { adagradSteps, wrongPlaces } from '../formulas/adagrad.js';
import type { AdagradRun } from '../formulas/adagrad.js';
import type { Case, Distractor } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { texNumber } from '../numbers/format-number.js';
import { areToldApart } from '../numbers/told-apart.js';
import { changedRuns } from './adagrad-steps-changes.js';
import { asked, solution } from './adagrad-steps-solution.js';
import { adagradStatements } from './adagrad-steps-statements.js';
import { lossEquation } from './quadratic-loss-words.js';
import { needsStatements } from './statement-sets.js';

/** Some steps of Adagrad in words. */
export const adagradCase = (run: AdagradRun, kind: GeneratedKind): Case => ({
  given: joinTexts([setting(run), conventions], ''),
  ask: {
    zh: `求走 ${run.steps} 步之后的 $w_${run.steps}$（保留 3 位小数）。`,
    en: `What is $w_${run.steps}$ after ${run.steps} steps? (To 3 decimals.)`,
  },
  answer: roundedNumber(lastPlace(run), asked),
  quantity: 'final',
  steps: solution(run),
  distractors: distractors(run),
  ...(needsStatements(kind) && { statements: [...adagradStatements(run), ...changedRuns(run)] }),
});

const lastPlace = (run: AdagradRun): number => adagradSteps(run).at(-1)?.place ?? NaN;

function setting({ source, start, rate }: AdagradRun): LocalizedText {
  const from = `$w_0=${texNumber(start)}$`;
  const rates = `$\\eta=${texNumber(rate)}$`;
  if (source.kind === 'parabola') {
    const loss = `$${lossEquation({ form: 'vertex', a: source.a, b: source.b, c: 0 })}$`;
    return {
      zh: `对损失 ${loss} 用 Adagrad 更新参数，从 ${from} 出发，学习率 ${rates}。`,
      en: `Adagrad is run on the loss ${loss}, starting from ${from} with learning rate ${rates}. `,
    };
  }
  const gradients = source.gradients.map((gradient, t) => `$g_${t + 1}=${texNumber(gradient)}$`);
  return {
    zh: `用 Adagrad 更新参数 $w$，从 ${from} 出发，学习率 ${rates}。各步的梯度依次为 ${gradients.join('、')}。`,
    en: `Adagrad updates a parameter $w$, starting from ${from} with learning rate ${rates}. The gradients of the steps are, in turn, ${gradients.join(', ')}. `,
  };
}

const conventions: LocalizedText = {
  zh: '梯度平方的累积和从 0 开始，分母中不加 $\\epsilon$。中间结果至少保留 5 位小数。',
  en: 'The accumulated sum of squared gradients starts at 0, and no $\\epsilon$ is added to the denominator. Keep at least 5 decimals in intermediate results.',
};

const distractors = (run: AdagradRun): Distractor[] =>
  wrongPlaces(run)
    .filter(([place]) => Math.abs(place) < 100 && areToldApart(place, lastPlace(run), asked))
    .map(([place, mistake]) => ({ answer: roundedNumber(place, asked), mistake }));
