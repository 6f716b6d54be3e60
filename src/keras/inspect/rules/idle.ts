import type { GraphShape, Plain } from '../evidence.js';
import { isList, isRecord } from '../plain-values.js';
import type { DraftStep } from '../graph/draft.js';
import { knownInner } from './rule.js';

type IsIdle = (step: DraftStep, input: GraphShape | null) => boolean;

const withoutRate: IsIdle = ({ arguments: { rate } }) => rate === 0;
const ofOnes =
  (...names: readonly string[]): IsIdle =>
  ({ arguments: given }) =>
    names.every((name) => each(given[name], 1));
const ofZeros =
  (name: string): IsIdle =>
  ({ arguments: given }) =>
    each(given[name], 0);
const keepsShape: IsIdle = ({ outputShape }, input) => {
  const [given, made] = [knownInner(input), knownInner(outputShape)];
  return given !== null && made !== null && given.join() === made.join();
};

/** Whether a use of each kind changes nothing when the model predicts. */
const kinds: Readonly<Record<string, IsIdle>> = {
  Dropout: withoutRate,
  AlphaDropout: withoutRate,
  GaussianDropout: withoutRate,
  SpatialDropout1D: withoutRate,
  SpatialDropout2D: withoutRate,
  SpatialDropout3D: withoutRate,
  GaussianNoise: ({ arguments: { stddev } }) => stddev === 0,
  ActivityRegularization: ({ arguments: { l1, l2 } }) => l1 === 0 && l2 === 0,
  Identity: () => true,
  Activation: ({ arguments: { activation = null } }) =>
    isRecord(activation) && activation.name === 'linear' && activation.function !== true,
  Reshape: keepsShape,
  Flatten: keepsShape,
  Permute: ({ arguments: { dims = null } }) =>
    isList(dims) && dims.every((dim, index) => dim === index + 1),
  Rescaling: ({ arguments: { scale, offset } }) => scale === 1 && offset === 0,
  ZeroPadding1D: ofZeros('padding'),
  ZeroPadding2D: ofZeros('padding'),
  ZeroPadding3D: ofZeros('padding'),
  Cropping1D: ofZeros('cropping'),
  Cropping2D: ofZeros('cropping'),
  Cropping3D: ofZeros('cropping'),
  UpSampling1D: ofOnes('size'),
  UpSampling2D: ofOnes('size'),
  UpSampling3D: ofOnes('size'),
  MaxPooling1D: ofOnes('pool_size', 'strides'),
  MaxPooling2D: ofOnes('pool_size', 'strides'),
  MaxPooling3D: ofOnes('pool_size', 'strides'),
  AveragePooling1D: ofOnes('pool_size', 'strides'),
  AveragePooling2D: ofOnes('pool_size', 'strides'),
  AveragePooling3D: ofOnes('pool_size', 'strides'),
};

/** Whether it changes nothing when the model predicts. */
export function isIdle(step: DraftStep, inputs: readonly (GraphShape | null)[]): boolean {
  const [input = null] = inputs;
  const found = Object.hasOwn(kinds, step.kind) ? kinds[step.kind] : undefined;
  return inputs.length === 1 && found?.(step, input) === true;
}

/** Whether a number, and all numbers in a list of any depth, is that one. */
function each(value: Plain | undefined, wanted: number): boolean {
  if (value === undefined) return false;
  return isList(value) ? value.every((item) => each(item, wanted)) : value === wanted;
}
