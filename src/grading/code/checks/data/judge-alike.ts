import type {
  DataEvidence,
  FitEvidence,
  Inspection,
  ModelEvidence,
} from '../../../../keras/inspect/evidence.js';
import { isPreparedAlike } from '../../meaning/prepared.js';
import { rowsBeside } from '../../meaning/rows-beside.js';
import { rightPart, wrongPart, type Part } from '../finding.js';

/** Rows for validation and tests must reach the model in the scale in which it was trained, their labels in the same form. */
export function judgeAlike(
  fit: FitEvidence,
  { model, inspection }: { readonly model: ModelEvidence; readonly inspection: Inspection },
): Part {
  const others = rowsBeside(model, inspection);
  const scaled = others.find(({ x }) =>
    x.some((data, at) => {
      const trained = fit.x[at];
      return trained !== undefined && !isPreparedAlike([data, model], [trained, model]);
    }),
  );
  if (scaled !== undefined) return wrongPart({ line: scaled.line, ...inAnotherScale });
  const labelled = others.find(({ y }) => y.some((data, at) => !isWrittenAlike(data, fit.y[at])));
  return labelled === undefined
    ? rightPart
    : wrongPart({ line: labelled.line, what: inAnotherForm });
}

const inAnotherScale = {
  what: {
    zh: '这里的数据与训练数据的缩放方式不同。',
    en: 'These data are not scaled as those of the training.',
  },
  misconception: 'test-not-prepared-alike',
};

const inAnotherForm = {
  zh: '这里的标签与训练标签的形式不同（整数或 one-hot、类别个数）。',
  en: 'These labels are not written as those of the training (numbers or one-hot, how many classes).',
};

/** Numbers of classes beside numbers, rows with a one beside such rows of the same length; what is no label is let be. */
function isWrittenAlike(labels: DataEvidence, trained: DataEvidence | undefined): boolean {
  if (trained === undefined || labels.form === 'numbers' || trained.form === 'numbers') return true;
  if (labels.form !== trained.form) return false;
  return labels.form === 'labels' || labels.shape.at(-1) === trained.shape.at(-1);
}
