import type { CutReport } from '../keras/host/report/report.js';
import type { LocalizedText } from '../util/localized-text.js';

/** How a training was cut, in words. */
export const describeCut = (cut: CutReport): LocalizedText =>
  cut.by === 'train_on_batch' ? describeLoopCut(cut.model) : describeWhole(cut);

const describeWhole = (cut: FitCut | EvaluationCut): LocalizedText =>
  cut.by === 'fit' ? describeFitCut(cut) : describeEvaluationCut(cut);

type EvaluationCut = Extract<CutReport, { by: 'evaluate' }>;

const describeEvaluationCut = ({ model, batches, of }: EvaluationCut): LocalizedText => ({
  zh: `evaluate 只看了 ${model} 的 ${batches}${of === null ? '' : `/${of}`} 批数据`,
  en: `evaluate of ${model} looked at ${batches}${of === null ? '' : ` of ${of}`} batches only`,
});

type FitCut = Extract<CutReport, { by: 'fit' }>;

function describeFitCut({ model, batches, of, everyEpoch }: FitCut): LocalizedText {
  const whole = of === null ? '' : String(of);
  const some = everyEpoch > 1;
  return {
    zh:
      `训练 ${model} 要求的计算超出上限，已均匀削减：每轮只学 ${batches}${whole === '' ? '' : `/${whole}`} 批` +
      (some ? `，且每 ${everyEpoch} 轮才学一轮` : ''),
    en:
      `The training of ${model} asked for more than is allowed and was cut evenly: ${batches}${whole === '' ? '' : ` of ${whole}`} ` +
      `batches in ${some ? `every ${ordinal(everyEpoch)} epoch, none in the others` : 'each epoch'}`,
  };
}

/** `2nd`, `3rd`, `4th`. */
const ordinal = (number: number): string => {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};

const describeLoopCut = (model: string): LocalizedText => ({
  zh: `train_on_batch 训练 ${model} 超出上限：其后的调用没有再学，只重复最后的数值`,
  en: `train_on_batch of ${model} used up what is allowed: later calls learned nothing and repeat the last figures`,
});
