import type { FitReport, ModelReport } from '../../keras/host/report/report.js';
import type { RunResult } from '../../sandbox/run-program.js';
import { sameInBoth, type LocalizedText } from '../../util/localized-text.js';
import { namesInWords } from './names-in-words.js';
import type { ProgramFile } from './read-program.js';

/** What a program built and trained, in words; nothing for one that did neither. */
export function describeRun(program: ProgramFile, result: RunResult): LocalizedText[] {
  const { report, figures } = result;
  const told = [
    ...(report?.models ?? []).flatMap(describeModel),
    ...(report?.fits ?? []).map(describeFit),
    ...(figures.length === 0 ? [] : [plotted(figures.length)]),
    ...[...program.notes, ...result.notes].map(describeNote),
  ];
  return told.length === 0 ? [] : [rule, ...told];
}

const rule = sameInBoth('─'.repeat(60));

function describeModel({ class: type, name, layers, ...model }: ModelReport): LocalizedText[] {
  const [all, learning] = [model.parameters, model.trainable].map(withCommas);
  return [
    {
      zh: `模型 ${name}（${type}）：${layers.length} 层，参数 ${all ?? ''} 个，可训练 ${learning ?? ''} 个`,
      en: `Model ${name} (${type}): ${layers.length} layers, ${all ?? ''} parameters, ${learning ?? ''} of them trainable`,
    },
    ...(model.compile === null ? [] : [describeCompile(model.compile)]),
  ];
}

function describeCompile(compile: NonNullable<ModelReport['compile']>): LocalizedText {
  const { optimizer, learningRate, loss, metrics } = compile;
  const rate = typeof learningRate === 'number' ? String(learningRate) : learningRate?.schedule;
  const [by, what] = [
    `${optimizer ?? '?'}${rate === undefined ? '' : ` (${rate})`}`,
    namesInWords(loss),
  ];
  const also = metrics.length === 0 ? undefined : metrics.join(', ');
  return {
    zh: `  编译：优化器 ${by}，损失 ${what}${also === undefined ? '' : `，指标 ${also}`}`,
    en: `  compiled: optimizer ${by}, loss ${what}${also === undefined ? '' : `, metrics ${also}`}`,
  };
}

function describeFit({ model, epochs, batchSize, samples, validation }: FitReport): LocalizedText {
  const count = samples === null ? undefined : withCommas(samples);
  const check = validation?.samples ?? null;
  return {
    zh:
      `训练 ${model}：${epochs} 轮` +
      (count === undefined ? '' : `，样本 ${count} 个`) +
      (batchSize === null ? '' : `，批大小 ${batchSize}`) +
      (validation === null ? '' : `，验证${check === null ? '' : `样本 ${withCommas(check)} 个`}`),
    en:
      `Trained ${model}: ${epochs} epochs` +
      (count === undefined ? '' : `, ${count} samples`) +
      (batchSize === null ? '' : `, batches of ${batchSize}`) +
      (validation === null ? '' : `, validated${check === null ? '' : ` on ${withCommas(check)}`}`),
  };
}

const plotted = (count: number): LocalizedText => ({
  zh: `图：${count} 张`,
  en: `Figures: ${count}`,
});

const describeNote = (note: string): LocalizedText => ({ zh: `注：${note}`, en: `Note: ${note}` });

const withCommas = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
