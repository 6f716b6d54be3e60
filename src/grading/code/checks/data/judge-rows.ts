import type {
  DataEvidence,
  FitEvidence,
  Inspection,
  ModelEvidence,
} from '../../../../keras/inspect/evidence.js';
import { sameInBoth } from '../../../../util/localized-text.js';
import { fitsOf } from '../../meaning/prepared.js';
import { rightPart, wrongPart, type Part } from '../finding.js';

/** Whether the training has as many rows as the reference's, or as are asked for. */
export function judgeRows(
  option: boolean | number,
  fit: FitEvidence,
  reference: FitEvidence | null,
): readonly Part[] {
  if (option === false) return [];
  const expected = option === true ? rowsOf(reference) : option;
  if (expected === null) return [];
  if (fit.isStreamed === true) return judgeBatches(expected, fit);
  const found = rowsOf(fit);
  if (found === expected) return [rightPart];
  const part = wrongPart({
    line: fit.line,
    what: wrongNumber,
    expected: sameInBoth(String(expected)),
    found: sameInBoth(String(found ?? '?')),
  });
  return [part];
}

/** Of a stream only the number of its batches is known, or not even that; the last batch may be shorter, or left out. */
function judgeBatches(
  expected: number,
  { line, batches, batchSize }: FitEvidence,
): readonly Part[] {
  if (batches == null || batchSize === null) return [];
  const wanted = expected / batchSize;
  if (batches === Math.ceil(wanted) || batches === Math.floor(wanted)) return [rightPart];
  const part = wrongPart({
    line,
    what: wrongNumber,
    expected: sameInBoth(String(expected)),
    found: sameInBoth(`${batches} × ${batchSize}`),
  });
  return [part];
}

const wrongNumber = {
  zh: '训练用的行数不对。',
  en: 'The training has the wrong number of rows.',
};

const rowsOf = (fit: FitEvidence | null): number | null =>
  fit === null ? null : (fit.samples ?? fit.x[0]?.shape[0] ?? null);

/** Whether no training has seen rows for tests, and inputs and labels are of the same part. */
export function judgeSeparation({
  model,
  inspection,
}: {
  readonly model: ModelEvidence;
  readonly inspection: Inspection;
}): Part {
  const wrong = fitsOf(model, inspection).find(({ x, y }) => [...x, ...y].some(isForTests));
  if (wrong === undefined) return rightPart;
  return wrongPart({
    line: wrong.line,
    what: {
      zh: '训练用了测试集的数据。',
      en: 'The training has used rows of the test set.',
    },
    misconception: 'test-data-in-training',
  });
}

const isForTests = ({ origin }: DataEvidence): boolean => origin?.part === 'test';
