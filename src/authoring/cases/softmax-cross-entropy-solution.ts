import type { Operation } from '../effort.js';
import { crossEntropy, logitGradient, oneHot, softmax } from '../formulas/softmax.js';
import type { Sample, Softmax } from '../formulas/softmax.js';
import type { Step } from '../generators/generator.js';
import { texNumber, texRounded } from '../numbers/format-number.js';
import { onPaper, written } from '../numbers/written.js';

/** How many decimals are asked for, and how many the worked solution carries. */
export const asked = 3;
const carried = 5;
const paper = onPaper(carried);

/** Says whether the rounded solution ends with the numbers that the exact one rounds to. */
export function isRobust(sample: Sample): boolean {
  const isSame = (exact: number, rounded: number) =>
    exact.toFixed(asked) === rounded.toFixed(asked);
  const exact = softmax(sample.logits).probabilities;
  const rounded = onPaperOf(sample).probabilities;
  return (
    exact.every((p, k) => isSame(p, rounded[k] ?? NaN)) &&
    isSame(crossEntropy(sample), crossEntropy(sample, paper))
  );
}

const onPaperOf = ({ logits }: Sample): Softmax => softmax(logits, paper);

/** The powers and their sum. */
export function powersStep(sample: Sample, marks: number): Step {
  const { powers, sum } = onPaperOf(sample);
  const list = sample.logits.map(
    (logit) => `$e^{${texNumber(logit)}}${written(Math.exp(logit), carried).tex}$`,
  );
  const total = `$${powers.map(texNumber).join('+')}=${texNumber(sum)}$`;
  const rule = '$p_k=e^{z_k}/\\sum_je^{z_j}$';
  return {
    text: {
      zh: `softmax：${rule}。${list.join('，')}；总和为 ${total}。`,
      en: `Softmax: ${rule}. ${list.join(', ')}; their sum is ${total}.`,
    },
    marks,
    work: [
      { kind: 'recall', count: 1 },
      { kind: 'function', count: powers.length },
      { kind: 'add', operands: powers },
    ],
  };
}

/** The probability of one class as a TeX equation, to the carried decimals and (if `toEnd`) to those asked for. */
function probabilityEquation(sample: Sample, k: number, toEnd: boolean): string {
  const { powers, sum } = onPaperOf(sample);
  const power = powers[k] ?? NaN;
  const p = written(power / sum, carried);
  const end = toEnd ? `\\approx ${texRounded(p.value, asked)}` : '';
  return `p_${k + 1}=\\frac{${texNumber(power)}}{${texNumber(sum)}}${p.tex}${end}`;
}

/** The probabilities of some classes (counted from 0). */
export function probabilityStep(sample: Sample, classes: readonly number[], marks: number): Step {
  const { powers, sum } = onPaperOf(sample);
  const list = classes.map((k) => `$${probabilityEquation(sample, k, true)}$`);
  return {
    text: { zh: `${list.join('，')}。`, en: `${list.join(', ')}.` },
    marks,
    work: classes.flatMap((k): Operation[] => [
      {
        kind: 'divide',
        operands: [Number((powers[k] ?? NaN).toFixed(asked)), Number(sum.toFixed(asked))],
      },
      { kind: 'write', count: 3 },
    ]),
  };
}

/** The loss from the probability of the true class. */
export function lossStep(sample: Sample, marks: number): Step {
  const p = onPaperOf(sample).probabilities[sample.label] ?? NaN;
  const loss = written(-Math.log(p), asked).tex;
  const equation = `$L=-\\ln p_${sample.label + 1}=-\\ln ${texNumber(p)}${loss}$`;
  return {
    text: {
      zh: `标签中只有真实类别为 1，所以 ${equation}。`,
      en: `The label is 1 for the true class only, so ${equation}.`,
    },
    marks,
    work: [
      { kind: 'recall', count: 1 },
      { kind: 'function', count: 1 },
    ],
  };
}

/** The derivatives with respect to the logits. */
export function gradientStep(sample: Sample, marks: number): Step {
  const { probabilities } = onPaperOf(sample);
  const label = oneHot(sample);
  const list = logitGradient(sample, paper).map((slope, k) => {
    const difference = `${texNumber(probabilities[k] ?? NaN)}-${label[k] ?? 0}`;
    return `$\\partial L/\\partial z_${k + 1}=${difference}${written(slope, asked).tex}$`;
  });
  return {
    text: {
      zh: `由 $\\partial L/\\partial z_k=p_k-y_k$ 得 ${list.join('，')}。`,
      en: `From $\\partial L/\\partial z_k=p_k-y_k$: ${list.join(', ')}.`,
    },
    marks,
    work: [
      { kind: 'recall', count: 1 },
      { kind: 'write', count: 3 * list.length },
    ],
  };
}
