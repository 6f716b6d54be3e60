import type { Comparison } from '../../../keras/inspect/evidence.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { withModel } from './built.js';
import type { CheckContext, Finding } from './check.js';
import { broken, failed } from './finding.js';

/** What is said where two models do not do the same. */
export type ComparisonWords = (at: number | null) => LocalizedText;

/** Judges a comparison that the engine has made with the nearest reference. */
export function judgeComparison(
  what: 'forward' | 'trajectory',
  context: CheckContext,
  words: ComparisonWords,
): Finding {
  return withModel(context, (model, inspection) => {
    const comparison = inspection[what][context.referenceIndex];
    if (comparison === undefined)
      return broken({
        zh: '没有与参考模型作比较。',
        en: 'No comparison with the reference was made.',
      });
    if (comparison.kind === 'equal') return { kind: 'passed' };
    return failed({ line: model.line, what: say(comparison, words) });
  });
}

function say(
  comparison: Exclude<Comparison, { kind: 'equal' }>,
  words: ComparisonWords,
): LocalizedText {
  if (comparison.kind === 'different') return words(comparison.at);
  if (comparison.kind === 'incomparable') return incomparable[comparison.why];
  const { error, message } = comparison;
  return {
    zh: `模型在比较时出错：${error}: ${message}`,
    en: `The model raised when it was compared: ${error}: ${message}`,
  };
}

const incomparable: Readonly<
  Record<Extract<Comparison, { kind: 'incomparable' }>['why'], LocalizedText>
> = {
  inputs: {
    zh: '模型不接受任务要求的输入。',
    en: 'The model does not take the inputs that the task asks for.',
  },
  outputs: {
    zh: '模型输出的形状不是任务要求的。',
    en: 'The model does not give outputs of the shape that the task asks for.',
  },
  weights: {
    zh: '模型的权重与要求的网络对不上。',
    en: 'The weights of the model are not those of the network that is asked for.',
  },
  'not-built': {
    zh: '模型没有建好：它从未得到输入形状。',
    en: 'The model is not built: it was never given an input shape.',
  },
  'not-compiled': { zh: '模型没有编译。', en: 'The model was not compiled.' },
  'no-model': { zh: '程序没有建立模型。', en: 'The program has built no model.' },
};
