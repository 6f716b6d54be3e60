import type { LocalizedText } from '../../util/localized-text.js';
import { lastPlace, roundedNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import {
  crossEntropy,
  logitGradient,
  oneHot,
  softmax,
  trueProbability,
} from '../formulas/softmax.js';
import type { Sample } from '../formulas/softmax.js';
import { wrongGradients, wrongLosses, wrongProbabilities } from '../formulas/softmax-mistakes.js';
import type { Case, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { texNumber } from '../numbers/format-number.js';
import { areToldApart } from '../numbers/told-apart.js';
import {
  asked,
  gradientStep,
  lossStep,
  powersStep,
  probabilityStep,
} from './softmax-cross-entropy-solution.js';
import { sampleStatements } from './softmax-cross-entropy-statements.js';
import { needsStatements } from './statement-sets.js';

/** What a question may ask about a sample. */
export type Wanted = 'loss' | 'probability' | 'gradient';

/** A sample and what is asked about it. */
export interface SoftmaxFacts extends Sample {
  readonly wanted: Wanted;
}

/** Softmax and cross-entropy of one sample in words. */
export const softmaxCase = (facts: SoftmaxFacts, kind: GeneratedKind): Case => ({
  given: given(facts),
  ...questions[facts.wanted](facts),
  quantity: facts.wanted,
  ...(needsStatements(kind) && { statements: sampleStatements(facts) }),
});

function given(sample: Sample): LocalizedText {
  const classes = sample.logits.length;
  const logits = `$\\boldsymbol{z}=(${sample.logits.map(texNumber).join(',')})$`;
  const label = `$\\boldsymbol{y}=(${oneHot(sample).join(',')})$`;
  return {
    zh: `一个 ${classes} 类的分类网络对某个样本给出 logit（softmax 的输入）${logits}，该样本的独热（one-hot）标签为 ${label}。softmax 把 logit 变成概率 $p_k$，损失 $L$ 是交叉熵（用自然对数）。中间结果至少保留 5 位小数。`,
    en: `For one sample, a classifier of ${classes} classes gives the logits (the inputs of softmax) ${logits}; the one-hot label of the sample is ${label}. Softmax turns the logits into probabilities $p_k$, and the loss $L$ is the cross-entropy (with the natural logarithm). Keep at least 5 decimals in intermediate results.`,
  };
}

type Question = Pick<Case, 'ask' | 'answer' | 'steps' | 'distractors'>;

const questions: Readonly<Record<Wanted, (sample: Sample) => Question>> = {
  loss: (sample) => ({
    ask: { zh: '求损失 $L$（保留 3 位小数）。', en: 'What is the loss $L$? (To 3 decimals.)' },
    answer: roundedNumber(crossEntropy(sample), asked),
    steps: [powersStep(sample, 4), probabilityStep(sample, [sample.label], 3), lossStep(sample, 3)],
    distractors: numbers(crossEntropy(sample), wrongLosses(sample)),
  }),
  probability: (sample) => {
    const p = trueProbability(sample, softmax(sample.logits).probabilities);
    return {
      ask: {
        zh: '求真实类别的概率（保留 3 位小数）。',
        en: 'What is the probability of the true class? (To 3 decimals.)',
      },
      answer: roundedNumber(p, asked),
      steps: [powersStep(sample, 6), probabilityStep(sample, [sample.label], 4)],
      distractors: numbers(p, wrongProbabilities(sample, sample.label)),
    };
  },
  gradient: (sample) => {
    const gradient = logitGradient(sample);
    const all = sample.logits.map((_, k) => k);
    const list = `$k=${all.map((k) => k + 1).join(',')}$`;
    return {
      ask: {
        zh: `依次求损失对各个 logit 的偏导数 $\\partial L/\\partial z_k$，${list}（保留 3 位小数）。`,
        en: `What are the partial derivatives $\\partial L/\\partial z_k$ of the loss with respect to the logits, ${list} in turn? (To 3 decimals.)`,
      },
      answer: sequence(gradient),
      steps: [
        powersStep(sample, 4),
        probabilityStep(sample, all, 3),
        gradientStep(sample, 3),
      ] satisfies Step[],
      distractors: sequences(gradient, wrongGradients(sample)),
    };
  },
};

const numbers = (right: number, wrong: readonly (readonly [number, string])[]): Distractor[] =>
  wrong
    .filter(([value]) => areToldApart(value, right, asked))
    .map(([value, mistake]) => ({ answer: roundedNumber(value, asked), mistake }));

const sequences = (
  right: readonly number[],
  wrong: readonly (readonly [readonly number[], string])[],
): Distractor[] =>
  wrong
    .filter(([values]) => values.every(Number.isFinite))
    .filter(([values]) => values.some((value, k) => areToldApart(value, right[k] ?? NaN, asked)))
    .map(([values, mistake]) => ({ answer: sequence(values), mistake }));

const sequence = (values: readonly number[]): Answer => ({
  type: 'sequence',
  values: [...values],
  decimals: asked,
  tolerance: { kind: 'absolute', value: lastPlace(asked) },
});
