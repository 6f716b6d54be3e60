import type { Inspection, ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { ReferenceEvidence } from '../evidence/submission-evidence.js';
import type { Alignment } from '../alignment/alignment.js';
import type { CheckContext, Finding } from './check.js';
import { broken, failed } from './finding.js';

/** What there is to compare: the program's model beside the reference's. */
export interface Built {
  readonly inspection: Inspection;
  readonly model: ModelEvidence;
  readonly reference: ReferenceEvidence;
  readonly referenceModel: ModelEvidence;
  readonly alignment: Alignment;
}

/** Judges a model beside the reference's; a program that built none has nothing right. */
export function withBuilt(context: CheckContext, judge: (built: Built) => Finding): Finding {
  return withModel(context, (model, inspection) => {
    const { reference, alignment } = context;
    const referenceModel = reference === null ? null : chosenModel(reference.inspection);
    if (reference === null || referenceModel === null || alignment === null)
      return broken({
        zh: '任务没有可比较的参考模型。',
        en: 'The task has no reference model to compare with.',
      });
    return judge({ inspection, model, reference, referenceModel, alignment });
  });
}

/** Judges the program's model alone. */
export function withModel(
  context: CheckContext,
  judge: (model: ModelEvidence, inspection: Inspection) => Finding,
): Finding {
  const { model, evidence } = context;
  if (model !== null && evidence.inspection !== null && hasLayers(model))
    return judge(model, evidence.inspection);
  return evidence.inspection === null && hasEnded(context) ? engineGone : noModel(evidence.end);
}

/** The misconception that a step which is missing shows; none where the program raised before it could come to it. */
export const ifEnded = (id: string, { evidence }: CheckContext): string | null =>
  evidence.end.kind === 'done' ? id : null;

/** A model that `fit` was never called on. */
export const neverTrained = ({ line }: ModelEvidence, context: CheckContext): Finding =>
  failed({
    line,
    what: { zh: '模型没有训练。', en: 'The model was never trained.' },
    misconception: ifEnded('never-fitted', context),
  });

/** A model of nothing but entrances computes nothing. */
const hasLayers = ({ graph }: ModelEvidence): boolean =>
  graph.nodes.some(({ kind }) => kind !== 'InputLayer');

/** Whether the program came to an end of its own, so that the engine should have answered. */
const hasEnded = ({ evidence }: CheckContext): boolean =>
  evidence.end.kind === 'done' || evidence.end.kind === 'raised';

export const engineGone: Finding = broken({
  zh: '程序结束后没能查看它建立的模型。',
  en: 'What the program built could not be looked at when it had ended.',
});

function noModel(end: CheckContext['evidence']['end']): Finding {
  return failed({
    line: end.kind === 'raised' ? end.line : null,
    what: { zh: '程序没有建立模型。', en: 'The program has built no model.' },
    hint: {
      zh: '先用层建立一个模型，例如 `keras.Sequential([...])`。',
      en: 'Build a model of layers first, such as `keras.Sequential([...])`.',
    },
  });
}

/** The model that counts; null if there is none. */
export const chosenModel = ({ chosen, models }: Inspection): ModelEvidence | null =>
  chosen === null ? null : (models[chosen] ?? null);

/** Whether the comparison with the nearest reference has shown that the two compute the same. */
export const computesTheSame = (
  { evidence, referenceIndex }: CheckContext,
  what: 'forward' | 'trajectory',
): boolean => evidence.inspection?.[what][referenceIndex]?.kind === 'equal';
