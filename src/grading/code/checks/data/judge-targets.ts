import type {
  DataEvidence,
  FitEvidence,
  Inspection,
  ModelEvidence,
} from '../../../../keras/inspect/evidence.js';
import { sameInBoth, type LocalizedText } from '../../../../util/localized-text.js';
import { lossesOf } from '../../meaning/losses.js';
import { plainName } from '../../meaning/class-name.js';
import { rightPart, wrongPart, type Part } from '../finding.js';

/** The targets of the last training, beside the reference's: numbers of classes one a row, or rows of zeros and a one. */
export function judgeTargets(
  fit: FitEvidence,
  { model }: { readonly model: ModelEvidence; readonly inspection: Inspection },
  reference: FitEvidence | null,
): readonly Part[] {
  const losses = model.compile === null ? [] : lossesOf(model.compile).map(plainName);
  const misfit = fit.y.findIndex((data, place) => !goesWith(data, losses[place] ?? losses[0]));
  if (misfit >= 0) return [wrongForm(fit, fit.y[misfit])];
  if (reference === null) return fit.y.length === 0 ? [] : [rightPart];
  const isAlike = fit.isStreamed === true ? mayBePartOf : saysTheSame;
  const isRight =
    fit.y.length === reference.y.length &&
    fit.y.every((data, place) => isAlike(data, reference.y[place]));
  if (isRight) return [rightPart];
  const part = wrongPart({
    line: fit.line,
    what: { zh: '训练的目标数据不对。', en: 'The targets of the training are not the right ones.' },
    expected: sameInBoth(reference.y.map(sayForm).join(', ')),
    found: sameInBoth(fit.y.map(sayForm).join(', ')),
  });
  return [part];
}

const sayForm = ({ form, classes, shape }: DataEvidence): string =>
  `${form}${classes === null ? '' : ` (${classes})`}, (${shape.slice(1).join(', ')})`;

/** Whether the form of the labels is that which a loss takes; a loss that takes any does. */
function goesWith({ form }: DataEvidence, loss: string | undefined): boolean {
  if (loss === 'sparsecategoricalcrossentropy') return form === 'labels';
  return loss !== 'categoricalcrossentropy' || form !== 'labels';
}

function wrongForm({ line }: FitEvidence, data: DataEvidence | undefined): Part {
  const isLabels = data?.form === 'labels';
  const found: LocalizedText = isLabels
    ? { zh: '整数标签', en: 'integer labels' }
    : { zh: '不是整数标签', en: 'no integer labels' };
  return wrongPart({
    line,
    what: {
      zh: '标签的形式与损失函数不相配。',
      en: 'The form of the labels does not go with the loss.',
    },
    found,
    misconception: isLabels ? 'integer-labels-with-categorical' : 'one-hot-with-sparse',
  });
}

/** Labels say the same by number or by a row with a one, if they speak of the same number of classes. */
function saysTheSame(data: DataEvidence, reference: DataEvidence | undefined): boolean {
  if (reference === undefined) return false;
  if (data.form === 'numbers' || reference.form === 'numbers')
    return data.form === reference.form && isSameRange(data, reference);
  return data.classes === reference.classes && originOf(data) === originOf(reference);
}

/** Whether a batch may be one of the reference's: not all classes need be in it, nor may its labels be found in the data set. */
function mayBePartOf(data: DataEvidence, reference: DataEvidence | undefined): boolean {
  if (reference === undefined) return false;
  if (data.origin !== null && originOf(data) !== originOf(reference)) return false;
  if (data.form === 'numbers' || reference.form === 'numbers')
    return data.form === reference.form && isWithinRange(data, reference);
  return hasNoOtherClasses(data, reference);
}

function hasNoOtherClasses({ form, classes }: DataEvidence, reference: DataEvidence): boolean {
  const [found, all] = [classes ?? 0, reference.classes ?? 0];
  return form === 'labels' ? found <= all : found === all;
}

function isWithinRange(data: DataEvidence, reference: DataEvidence): boolean {
  const slack = 0.1 * Math.max(reference.max - reference.min, Number.MIN_VALUE);
  return data.min >= reference.min - slack && data.max <= reference.max + slack;
}

function isSameRange(data: DataEvidence, reference: DataEvidence): boolean {
  const slack = 0.1 * Math.max(reference.max - reference.min, Number.MIN_VALUE);
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= slack;
  return (
    isNear(data.min, reference.min) &&
    isNear(data.max, reference.max) &&
    originOf(data) === originOf(reference)
  );
}

/** Labels of the set, or inputs taken for targets, or neither. */
const originOf = ({ origin }: DataEvidence): string =>
  origin === null ? '' : `${origin.set} ${origin.field}`;
