import type { FitReport, ModelReport } from '../../keras/host/report/report.js';
import type { RunResult } from '../../sandbox/run-program.js';
import { describeNote } from '../../report/feedback/view/describe-note.js';
import {
  joinTexts,
  sameInBoth,
  type Language,
  type LocalizedText,
} from '../../util/localized-text.js';
import { describeCut } from '../../sandbox/describe-cut.js';
import { namesInWords } from './names-in-words.js';
import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';

/** What a program built and trained, in words, and what it used; nothing for one that built nothing. */
export function describeRun(program: ProgramFile, result: RunResult): LocalizedText[] {
  const { report, figures } = result;
  const told: LocalizedText[] = [
    ...(report?.models ?? []).flatMap(describeModel),
    ...(report?.fits ?? []).map(describeFit),
    ...(report?.cuts ?? []).map((cut) => joinTexts([describeCut(cut), changeable], ' ')),
    ...(figures.length === 0 ? [] : [plotted(figures.length)]),
    ...program.notes.map(noted),
    ...result.notes.map(describeNote).map(noted),
  ];
  return told.length === 0 ? [] : [rule, ...told, describeUsage(result.usage)];
}

const noted = ({ zh, en }: LocalizedText): LocalizedText => ({
  zh: `注：${zh}`,
  en: `Note: ${en}`,
});

const rule = sameInBoth('─'.repeat(60));

function describeModel({ class: type, name, layers, ...model }: ModelReport): LocalizedText[] {
  const [all, learning] = [model.parameters, model.trainable].map(withCommas);
  return [
    {
      zh: `模型 ${name}（${type}）：${layers.length} 层，参数 ${all ?? ''} 个，可训练 ${learning ?? ''} 个`,
      en: `Model ${name} (${type}): ${many(layers.length, 'layer')}, ${all ?? ''} parameters, ${learning ?? ''} of them trainable`,
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
  const parts = [
    samples === null ? [] : [countOf('samples', samples)],
    batchSize === null ? [] : [countOf('batches', batchSize)],
    validation === null ? [] : [describeValidation(validation.samples)],
  ].flat();
  const told = (language: Language): string => parts.map((part) => part[language]).join('');
  return {
    zh: `训练 ${model}：${epochs} 轮${told('zh')}`,
    en: `Trained ${model}: ${many(epochs, 'epoch')}${told('en')}`,
  };
}

/** `1 epoch`, `2 epochs`. */
const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const counts = {
  samples: (count: string): LocalizedText => ({
    zh: `，样本 ${count} 个`,
    en: `, ${count} samples`,
  }),
  batches: (count: string): LocalizedText => ({
    zh: `，批大小 ${count}`,
    en: `, batches of ${count}`,
  }),
} as const;

const countOf = (what: keyof typeof counts, count: number): LocalizedText =>
  counts[what](withCommas(count));

const describeValidation = (samples: number | null): LocalizedText =>
  samples === null
    ? { zh: '，有验证', en: ', validated' }
    : {
        zh: `，验证样本 ${withCommas(samples)} 个`,
        en: `, validated on ${withCommas(samples)}`,
      };

const plotted = (count: number): LocalizedText => ({
  zh: `图：${count} 张`,
  en: `Figures: ${count}`,
});

const describeUsage = ({ cpuSeconds, peakBytes }: RunResult['usage']): LocalizedText => {
  const [seconds, megabytes] = [cpuSeconds.toFixed(1), Math.round(peakBytes / 1e6)];
  return {
    zh: `Python 用了 ${seconds} 秒、${megabytes} MB（引擎的不算）`,
    en: `Python took ${seconds} s and ${megabytes} MB (the engine's are not counted)`,
  };
};

const withCommas = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const changeable = { zh: '（--training 可改）', en: '(--training changes that)' };
