import type {
  DataEvidence,
  FitEvidence,
  Inspection,
  ModelEvidence,
} from '../../../../keras/inspect/evidence.js';
import { sameInBoth } from '../../../../util/localized-text.js';
import { fitsOf, isPreparedAlike, preparedRange } from '../../meaning/prepared.js';
import { sayNumber } from '../../values/say-plain.js';
import { rightPart, wrongPart, type Part } from '../finding.js';
import type { DataOptions } from './data-options.js';
import { judgeAlike } from './judge-alike.js';
import { judgeRows, judgeSeparation } from './judge-rows.js';
import { judgeTargets } from './judge-targets.js';

/** A model and what is known of its data. */
export interface Trained {
  readonly model: ModelEvidence;
  readonly inspection: Inspection;
}

/** The parts of the preparation that count; those that need a reference are left out where it was not trained. */
export function judgeData(
  options: DataOptions,
  trained: Trained,
  reference: Trained | null,
): readonly Part[] {
  const fit = lastFit(trained);
  if (fit === null) return [];
  const other = reference === null ? null : lastFit(reference);
  const beside = reference === null || other === null ? null : { ...reference, fit: other };
  return [
    ...judgeInputs(options, fit, trained, beside),
    ...(options.targets ? judgeTargets(fit, trained, other) : []),
    ...judgeRows(options.rows, fit, other),
    ...(options.separation ? [judgeSeparation(trained)] : []),
    ...(options.alike ? [judgeAlike(fit, trained)] : []),
  ];
}

/** A range that is asked for takes the place of the reference's scale. */
function judgeInputs(
  { range, scaling, shapes }: DataOptions,
  fit: FitEvidence,
  trained: Trained,
  beside: Beside | null,
): readonly Part[] {
  if (range !== undefined)
    return [
      judgeRange(range, fit, trained),
      ...(shapes && beside !== null ? [judgeShapes(fit, beside.fit)] : []),
    ];
  if (beside === null) return [];
  return [
    ...(scaling ? [judgeScale(fit, trained, beside)] : []),
    ...(shapes ? [judgeShapes(fit, beside.fit)] : []),
  ];
}

/** The reference, with its last training. */
type Beside = Trained & { readonly fit: FitEvidence };

const lastFit = ({ model, inspection }: Trained): FitEvidence | null =>
  fitsOf(model, inspection).at(-1) ?? null;

const notScaledAsAsked = {
  zh: '输入数据的缩放不对。',
  en: 'The inputs are not scaled as they should be.',
};

function judgeRange(range: readonly [number, number], fit: FitEvidence, { model }: Trained): Part {
  const slack = 0.02 * (range[1] - range[0]);
  const ranges = fit.x.map((data) => preparedRange(data, model));
  const isInside = ([least, most]: readonly [number, number]): boolean =>
    least >= range[0] - slack && most <= range[1] + slack && most - least > 5 * slack;
  if (ranges.length > 0 && ranges.every(isInside)) return rightPart;
  return wrongPart({
    line: fit.line,
    what: notScaledAsAsked,
    expected: sameInBoth(sayRange(range)),
    found: sameInBoth(ranges.map(sayRange).join(', ')),
  });
}

const sayRange = ([least, most]: readonly [number, number]): string =>
  `[${sayNumber(least)}, ${sayNumber(most)}]`;

function judgeScale(fit: FitEvidence, { model }: Trained, reference: Beside): Part {
  const expected = reference.fit.x;
  const isAlike = (data: DataEvidence, place: number): boolean => {
    const other = expected[place];
    const known = fit.isStreamed === true ? 'batch' : 'sample';
    return other !== undefined && isPreparedAlike([data, model], [other, reference.model], known);
  };
  if (fit.x.length === expected.length && fit.x.every(isAlike)) return rightPart;
  const say = (some: readonly DataEvidence[], one: ModelEvidence): string =>
    some.map((data) => sayRange(preparedRange(data, one))).join(', ');
  return wrongPart({
    line: fit.line,
    what: notScaledAsAsked,
    expected: sameInBoth(say(expected, reference.model)),
    found: sameInBoth(say(fit.x, model)),
  });
}

/** How many numbers a row has: whether they lie in a square or in a line is the model's affair. */
const rowSize = ({ shape }: DataEvidence): number =>
  shape.slice(1).reduce((product, side) => product * side, 1);

function judgeShapes(fit: FitEvidence, reference: FitEvidence): Part {
  const [expected, found] = [reference.x.map(rowSize), fit.x.map(rowSize)];
  if (expected.join() === found.join()) return rightPart;
  return wrongPart({
    line: fit.line,
    what: {
      zh: '一行输入数据的大小不对。',
      en: 'A row of the inputs has the wrong size.',
    },
    expected: sameInBoth(expected.join(', ')),
    found: sameInBoth(found.join(', ')),
  });
}
