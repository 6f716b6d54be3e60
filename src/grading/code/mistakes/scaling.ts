import type { DataEvidence, ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { preparedRange, preparedScale } from '../meaning/prepared.js';
import { sayNumber } from '../values/say-plain.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Pixels that reach the network as they are, or divided twice. */
export const scaling: Recogniser = {
  ids: ['not-scaled', 'scaled-twice'],
  recognise: ({ model, fits }) => {
    const fit = fits.at(-1);
    const data = fit?.x[0];
    if (model === null || fit === undefined || data === undefined) return [];
    return [...notScaled(data, model, fit.line), ...scaledTwice(data, model, fit.line)];
  },
};

/** Whole bytes of an image; numbers of words go up as far, but into an embedding. */
function notScaled(
  data: DataEvidence,
  model: ModelEvidence,
  line: number | null,
): readonly FoundMisconception[] {
  const { nodes } = model.graph;
  const isTaken = nodes.some(({ kind }) => /Embedding|Normalization|Rescaling/.test(kind));
  const [least, most] = preparedRange(data, model);
  const isImage = data.shape.slice(1).reduce((product, side) => product * side, 1) >= 64;
  if (isTaken || !isImage || least < 0 || most < 128 || most > 255) return [];
  return mistake(
    'not-scaled',
    line,
    `输入的数在 ${sayNumber(least)} 到 ${sayNumber(most)} 之间：像素没有缩放。`,
    `The inputs lie between ${sayNumber(least)} and ${sayNumber(most)}: the pixels were not scaled.`,
  );
}

function scaledTwice(
  data: DataEvidence,
  model: ModelEvidence,
  line: number | null,
): readonly FoundMisconception[] {
  const scale = preparedScale(data, model);
  const [least, most] = preparedRange(data, model);
  const isTiny = least >= 0 && most > 0 && most < 0.01;
  const isTwice = scale === null ? isTiny && model.graph.preparation !== null : scale < 1 / 10_000;
  if (!isTwice || !isTiny) return [];
  return mistake(
    'scaled-twice',
    line,
    `输入最大只有 ${sayNumber(most)}：缩放了两次。`,
    `The inputs are at most ${sayNumber(most)}: they were scaled twice.`,
  );
}
