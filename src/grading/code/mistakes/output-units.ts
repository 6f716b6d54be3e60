import { lastTargets } from '../meaning/labels.js';
import { firstLoss } from '../meaning/losses.js';
import { plainName } from '../meaning/class-name.js';
import { outputActivation, outputLayer, outputWidth } from '../meaning/outputs.js';
import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import { mistake, type Recogniser } from './recogniser.js';

/** An output that has another number of units than there are classes. */
export const outputUnits: Recogniser = {
  ids: ['units-not-classes', 'softmax-over-one-unit'],
  recognise: ({ model, fits }) => {
    if (model === null) return [];
    const width = outputWidth(model.graph);
    const line = outputLayer(model.graph)?.line ?? null;
    if (isSoftmaxOverOne(model, width))
      return mistake(
        'softmax-over-one-unit',
        line,
        '输出只有 1 个单元，softmax 之后永远是 1。',
        'The output is a single unit: softmax makes it 1 whatever comes in.',
      );
    const classes = lastTargets(fits)?.classes ?? width;
    if (width === classes || width === null || !isOfClasses(model)) return [];
    return mistake(
      'units-not-classes',
      line,
      `输出有 ${width} 个单元，标签却有 ${classes} 个类别。`,
      `The output has ${width} units, but the labels speak of ${classes} classes.`,
    );
  },
};

function isOfClasses(model: ModelEvidence): boolean {
  const loss = firstLoss(model);
  return loss !== null && plainName(loss).endsWith('categoricalcrossentropy');
}

const isSoftmaxOverOne = ({ graph }: ModelEvidence, width: number | null): boolean =>
  width === 1 && outputActivation(graph) === 'softmax';
