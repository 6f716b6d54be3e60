import type { DataEvidence } from '../../../keras/inspect/evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { errorOf, mistake, type Recogniser, type Traces } from './recogniser.js';

/** Targets that were turned, scaled, coded twice, or taken from the inputs. */
export const targets: Recogniser = {
  ids: ['one-hot-wrong-axis', 'one-hot-twice', 'labels-scaled', 'inputs-and-labels-swapped'],
  recognise: (traces) => {
    const fit = traces.fits.at(-1);
    const [x, y] = [fit?.x[0], fit?.y[0]];
    const line = fit?.line ?? null;
    return [
      ...turned(traces),
      ...(y === undefined ? [] : [...codedTwice(y, line), ...scaled(y, line)]),
      ...(fieldOf(x) === 'y' && fieldOf(y) === 'x'
        ? mistake(
            'inputs-and-labels-swapped',
            line,
            '标签放在了输入的位置，输入放在了标签的位置。',
            'The labels stand where the inputs belong, and the inputs where the labels belong.',
          )
        : []),
    ];
  },
};

const fieldOf = (data: DataEvidence | undefined): string | null => data?.origin?.field ?? null;

const cardinality = /'x' sizes: (\d+)[^']*'y' sizes: (\d+)/;

/** As few targets as there are classes, by Keras' own error. */
function turned(traces: Traces): readonly FoundMisconception[] {
  const error = errorOf(traces);
  if (error === null || !makesOneHot(traces)) return [];
  const [, rows = '0', labels = '0'] = cardinality.exec(error.message) ?? [];
  if (Number(rows) <= Number(labels) || Number(labels) > 1000) return [];
  return mistake(
    'one-hot-wrong-axis',
    error.line,
    `输入有 ${rows} 行，目标却只有 ${labels} 行：one-hot 编码的类别放在了行上。`,
    `There are ${rows} rows of inputs but ${labels} of targets: the classes of the one-hot code lie along the rows.`,
  );
}

const makesOneHot = ({ evidence: { source } }: Traces): boolean =>
  (source?.calls ?? []).some(({ name }) =>
    /^(?:to_categorical|one_hot|eye|T|transpose|swapaxes)$/.test(name),
  );

/** A one-hot code of a one-hot code: rows of tables of two. */
function codedTwice(
  { shape, origin }: DataEvidence,
  line: number | null,
): readonly FoundMisconception[] {
  if (shape.length !== 3 || shape[2] !== 2 || origin?.field === 'x') return [];
  return mistake(
    'one-hot-twice',
    line,
    '标签已经是 one-hot 向量，又编码了一次。',
    'The labels were one-hot vectors already and have been coded once more.',
  );
}

function scaled(
  { origin, scale }: DataEvidence,
  line: number | null,
): readonly FoundMisconception[] {
  if (origin?.field !== 'y' || scale === null || scale === 1) return [];
  return mistake(
    'labels-scaled',
    line,
    '标签也被缩放了：它们是类别的编号，不是像素。',
    'The labels were scaled too: they are numbers of classes, no pixels.',
  );
}
