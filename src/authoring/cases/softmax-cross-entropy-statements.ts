import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { crossEntropy, logitGradient, predictedClass, softmax } from '../formulas/softmax.js';
import type { Sample } from '../formulas/softmax.js';
import { wrongGradients, wrongLosses, wrongProbabilities } from '../formulas/softmax-mistakes.js';
import type { Statement, Step } from '../generators/generator.js';
import {
  asked,
  gradientStep,
  isRobust,
  lossStep,
  powersStep,
  probabilityStep,
} from './softmax-cross-entropy-solution.js';
import { numberStatements, verdictStatements } from './statement-sets.js';
import type { WrongNumber } from './statement-sets.js';

/** What can be said about a sample, and about the sample with one thing changed. */
export const sampleStatements = (sample: Sample): Statement[] => [
  ...loss({ sample }),
  ...probability({ sample }, sample.label),
  ...probability({ sample }, (sample.label + 1) % sample.logits.length),
  ...trueSlope(sample),
  ...slopeSum(sample),
  ...verdict(sample),
  ...shifted(sample),
  ...doubled(sample),
  ...otherLabel(sample),
];

const together = (steps: readonly Step[]): LocalizedText =>
  joinTexts(
    steps.map(({ text }) => text),
    '\n\n',
  );

/** The whole worked solution: one text for all statements about the sample as it is, since a key prints each text once. */
const solution = (sample: Sample): LocalizedText =>
  together([
    powersStep(sample, 0),
    probabilityStep(
      sample,
      sample.logits.map((_, k) => k),
      0,
    ),
    lossStep(sample, 0),
    gradientStep(sample, 0),
  ]);

/** What one probability needs. */
const probabilitySteps = (sample: Sample, k: number): Step[] => [
  powersStep(sample, 0),
  probabilityStep(sample, [k], 0),
];

/** One probability; of the powers a third, since the statements of a question share them. */
function probabilityWork(sample: Sample, k: number): Operation[] {
  const { length } = sample.logits;
  return [{ kind: 'function', count: length / 3 }, ...probabilityStep(sample, [k], 0).work];
}

/** A rule that settles a statement without calculation. */
const briefWork: Operation[] = [{ kind: 'recall', count: 1 }];

/** A sample that statements are made about, perhaps with one thing changed. */
interface About {
  readonly sample: Sample;
  /** "If 2 is added to every logit (all else the same), "; left out for the sample as it is. */
  readonly condition?: LocalizedText;
  /** Wrong numbers that only this change provokes. */
  readonly wrong?: readonly WrongNumber[];
  /** The calculation for the sample as changed. */
  readonly why?: LocalizedText;
}

function sentence(condition: LocalizedText | undefined, { zh, en }: LocalizedText): LocalizedText {
  return condition
    ? { zh: `${condition.zh}${zh}`, en: `${condition.en}${en}` }
    : { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

function loss({ wrong = [], ...about }: About): Statement[] {
  const { sample, condition } = about;
  if (!isRobust(sample)) return [];
  return numberStatements({
    about: { facts: sample, quantity: 'loss' },
    right: crossEntropy(sample),
    decimals: asked,
    wrong: [...wrong, ...wrongLosses(sample)],
    say: ({ tex }) =>
      sentence(condition, {
        zh: `损失 $L\\approx ${tex}$（保留 3 位小数）。`,
        en: `the loss is $L\\approx ${tex}$ (to 3 decimals).`,
      }),
    why: about.why ?? solution(sample),
    work: [...probabilityWork(sample, sample.label), ...lossStep(sample, 0).work],
  });
}

/** The probability of class `k` (counted from 0). */
function probability({ wrong = [], ...about }: About, k: number): Statement[] {
  const { sample, condition } = about;
  if (!isRobust(sample)) return [];
  return numberStatements({
    about: { facts: sample, quantity: `p${k + 1}` },
    right: softmax(sample.logits).probabilities[k] ?? NaN,
    decimals: asked,
    wrong: [...wrong, ...wrongProbabilities(sample, k)],
    say: ({ tex }) =>
      sentence(condition, {
        zh: `第 ${k + 1} 类的概率 $p_${k + 1}\\approx ${tex}$（保留 3 位小数）。`,
        en: `the probability of class ${k + 1} is $p_${k + 1}\\approx ${tex}$ (to 3 decimals).`,
      }),
    why: about.why ?? solution(sample),
    work: probabilityWork(sample, k),
  });
}

/** The derivative with respect to the logit of the true class. */
function trueSlope(sample: Sample): Statement[] {
  const k = sample.label;
  return numberStatements({
    about: { facts: sample, quantity: 'true-slope' },
    right: logitGradient(sample)[k] ?? NaN,
    decimals: asked,
    wrong: wrongGradients(sample).map(([values, mistake]) => [values[k] ?? NaN, mistake]),
    say: ({ tex }) => ({
      zh: `$\\partial L/\\partial z_${k + 1}\\approx ${tex}$（保留 3 位小数）。`,
      en: `$\\partial L/\\partial z_${k + 1}\\approx ${tex}$ (to 3 decimals).`,
    }),
    why: solution(sample),
    work: [...probabilityWork(sample, k), { kind: 'recall', count: 1 }],
  });
}

const slopeSum = (sample: Sample): Statement[] =>
  numberStatements({
    about: { facts: sample, quantity: 'slope-sum' },
    right: 0,
    wrong: [[1, 'gradient-not-minus-label']],
    say: ({ tex }) => ({
      zh: `损失对各个 logit 的偏导数之和 $\\sum_k\\partial L/\\partial z_k=${tex}$。`,
      en: `The partial derivatives of the loss with respect to the logits add up to $\\sum_k\\partial L/\\partial z_k=${tex}$.`,
    }),
    why: {
      zh: '$\\partial L/\\partial z_k=p_k-y_k$，而 $\\sum_kp_k=1$，$\\sum_ky_k=1$，所以和为 $1-1=0$。',
      en: 'Since $\\partial L/\\partial z_k=p_k-y_k$ with $\\sum_kp_k=1$ and $\\sum_ky_k=1$, the sum is $1-1=0$.',
    },
    work: briefWork,
  });

function verdict(sample: Sample): Statement[] {
  const predicted = predictedClass(sample) + 1;
  const truth = sample.label + 1;
  return verdictStatements({
    about: { facts: sample, quantity: 'is-right' },
    yes: {
      zh: '概率最大的类别就是该样本的真实类别。',
      en: 'The most probable class is the true class of the sample.',
    },
    no: {
      zh: '概率最大的类别不是该样本的真实类别。',
      en: 'The most probable class is not the true class of the sample.',
    },
    mistakes: { yes: 'predicted-class-for-true-class', no: 'predicted-class-for-true-class' },
    why: {
      zh: `logit 最大的是第 ${predicted} 类，它的概率也最大；标签中的 1 在第 ${truth} 位。`,
      en: `The greatest logit, and so the greatest probability, is that of class ${predicted}; the 1 of the label stands at place ${truth}.`,
    },
    work: briefWork,
  });
}

/** A sample with each logit changed; numbers with one decimal stay such. */
const withLogits = (sample: Sample, change: (logit: number) => number): Sample => ({
  ...sample,
  logits: sample.logits.map((logit) => Number(change(logit).toFixed(4))),
});

/** What is added to the logits. */
const lift = 2;

/** A constant added to all logits: nothing changes. */
function shifted(sample: Sample): Statement[] {
  const k = sample.label;
  const power = softmax(sample.logits).powers[k] ?? NaN;
  const rest = softmax(sample.logits).sum - power;
  const lifted = power * Math.exp(lift);
  const about: About = {
    sample: withLogits(sample, (logit) => logit + lift),
    condition: {
      zh: `若每个 logit 都加 ${lift}（其余不变），`,
      en: `If ${lift} is added to every logit (all else the same), `,
    },
    wrong: [[lifted / (lifted + rest), 'constant-changes-softmax']],
    why: joinTexts(
      [
        {
          zh: `分子和分母都乘以 $e^{${lift}}$，约去后概率不变。`,
          en: `Numerator and denominator are both multiplied by $e^{${lift}}$, which cancels, so the probabilities stay the same.`,
        },
        together(probabilitySteps(sample, k)),
      ],
      '\n\n',
    ),
  };
  return probability(about, k);
}

/** All logits doubled: the probabilities move apart. */
function doubled(sample: Sample): Statement[] {
  const k = sample.label;
  const same = softmax(sample.logits).probabilities[k] ?? NaN;
  const changed = withLogits(sample, (logit) => 2 * logit);
  const about: About = {
    sample: changed,
    condition: {
      zh: '若每个 logit 都加倍（其余不变），',
      en: 'If every logit is doubled (all else the same), ',
    },
    wrong: [[same, 'scaling-leaves-softmax']],
    why: joinTexts(
      [
        { zh: '用加倍后的 logit 计算：', en: 'With the doubled logits:' },
        together(probabilitySteps(changed, k)),
      ],
      '\n\n',
    ),
  };
  return probability(about, k);
}

/** The sample with the next class as the true one. */
function otherLabel(sample: Sample): Statement[] {
  const label = (sample.label + 1) % sample.logits.length;
  const changed = { ...sample, label };
  return loss({
    sample: changed,
    condition: {
      zh: `若真实类别改为第 ${label + 1} 类（其余不变），`,
      en: `If the true class is class ${label + 1} instead (all else the same), `,
    },
    wrong: [[crossEntropy(sample), 'wrong-class-probability']],
    why: together([...probabilitySteps(changed, label), lossStep(changed, 0)]),
  });
}
