import type { DataEvidence, ModelEvidence } from '../../../keras/inspect/evidence.js';
import { areClasses, lastTargets } from '../meaning/labels.js';
import { firstLoss } from '../meaning/losses.js';
import { plainName } from '../meaning/class-name.js';
import { outputActivation } from '../meaning/outputs.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { mistake, type Recogniser } from './recogniser.js';

const ofDistances = /^(?:mean(?:squared|absolute)|huber|logcosh|rootmean)/;

/** Losses that do not go with what is to be learned: classes or numbers. */
export const lossForTheKind: Recogniser = {
  ids: [
    'binary-loss-for-many-classes',
    'squared-error-for-classification',
    'classification-loss-for-regression',
    'accuracy-for-regression',
    'sigmoid-with-categorical',
  ],
  recognise: ({ model, fits }) => {
    if (!model?.compile) return [];
    const labels = lastTargets(fits);
    const sigmoid = sigmoidWithSoftmaxLoss(model);
    if (labels === null) return sigmoid;
    return [...sigmoid, ...(areClasses(labels) ? forClasses : forNumbers)(model, labels)];
  },
};

const lossName = (model: ModelEvidence): string => {
  const loss = firstLoss(model);
  return loss === null ? '' : plainName(loss);
};

function sigmoidWithSoftmaxLoss(model: ModelEvidence): readonly FoundMisconception[] {
  const isSoftmaxLoss = /^(?:sparse)?categoricalcrossentropy$/.test(lossName(model));
  if (!isSoftmaxLoss || outputActivation(model.graph) !== 'sigmoid') return [];
  return mistake(
    'sigmoid-with-categorical',
    model.compile?.line ?? null,
    '输出用的是 sigmoid，各类的概率之和不是 1，损失函数却是多类别的交叉熵。',
    'The output comes from sigmoid, so that the classes do not share one probability, but the loss is the cross-entropy of many classes.',
  );
}

function forClasses(model: ModelEvidence, labels: DataEvidence): readonly FoundMisconception[] {
  const line = model.compile?.line ?? null;
  const name = lossName(model);
  const classes = labels.form === 'one-hot' ? (labels.classes ?? 0) : 0;
  if (name === 'binarycrossentropy' && classes > 2)
    return mistake(
      'binary-loss-for-many-classes',
      line,
      `标签有 ${classes} 个互斥的类别，损失函数却是 \`binary_crossentropy\`。`,
      `The labels are ${classes} classes that exclude each other, but the loss is \`binary_crossentropy\`.`,
    );
  if (ofDistances.test(name) && areMeantAsClasses(model, labels))
    return mistake(
      'squared-error-for-classification',
      line,
      '要学的是类别，损失函数却量的是数值的距离。',
      'Classes are to be learned, but the loss measures distances of numbers.',
    );
  return [];
}

/** A single class number may well be a number that is to be estimated. */
const areMeantAsClasses = (model: ModelEvidence, { form }: DataEvidence): boolean =>
  form === 'one-hot' ||
  ['softmax', 'sigmoid'].includes(outputActivation(model.graph) ?? '') ||
  countsRight(model);

/** Whether one of its metrics is an accuracy. */
const countsRight = ({ compile }: ModelEvidence): boolean =>
  (compile?.metrics ?? []).map(plainName).some((metric) => metric.endsWith('accuracy'));

function forNumbers(model: ModelEvidence): readonly FoundMisconception[] {
  const line = model.compile?.line ?? null;
  const name = lossName(model);
  const accuracy = countsRight(model) && ofDistances.test(name);
  return [
    ...(/^(?:sparse)?categoricalcrossentropy$/.test(name)
      ? mistake(
          'classification-loss-for-regression',
          line,
          '目标是连续的数，损失函数却是类别的交叉熵。',
          'The targets are numbers, but the loss is the cross-entropy of classes.',
        )
      : []),
    ...(accuracy
      ? mistake(
          'accuracy-for-regression',
          line,
          '目标是连续的数，`accuracy` 却数的是完全相等的次数。',
          'The targets are numbers, but `accuracy` counts how often two are exactly equal.',
        )
      : []),
  ];
}
