import { valueError } from '../../base/errors.js';
import { str } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { ArraySource, type CuttingOptions } from './array-source.js';
import type { Batch, BatchSource } from './batch.js';
import { DatasetSource, GeneratorSource, type Dataset } from './iterator-sources.js';
import { pythonType } from './python-type.js';
import { isArrays } from './rows.js';
import { isBatches, SequenceSource } from './sequence-source.js';

/**
 * Where the batches come from: arrays, a generator, or a data set.
 * @throws ValueError for anything else, and for arguments that do not go with a generator.
 */
export function getSource(data: Batch, options: CuttingOptions): BatchSource {
  const { x } = data;
  if (isIterator(x)) {
    refuse(data, 'generator');
    if (options.classWeight !== null && options.classWeight !== undefined)
      throw valueError('Argument `class_weight` is not supported for Python generator inputs.');
    if (options.shuffle) session().warn(ignoredShuffle('generator', 'generator'));
    return new GeneratorSource(x);
  }
  if (isBatches(x)) {
    refuse(data, 'PyDataset');
    return new SequenceSource(x, Boolean(options.shuffle), options.classWeight);
  }
  if (isDataset(x)) {
    refuse(data, 'tf.data.Dataset');
    if (options.shuffle) session().warn(ignoredShuffle('tf.data.Dataset', 'Dataset'));
    return new DatasetSource(x, options.classWeight);
  }
  if (isArrays([x, data.y, data.sampleWeight])) return new ArraySource(data, options);
  throw valueError(`Unrecognized data type: x=${str(x)} (of type <class '${pythonType(x)}'>)`);
}

const isIterator = (value: unknown): value is Iterator<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'next' in value &&
  typeof value.next === 'function';

const isDataset = (value: unknown): value is Dataset =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);

function refuse({ y, sampleWeight }: Batch, type: string): void {
  const wrong = [
    [y, 'y', 'the targets'],
    [sampleWeight, 'sample_weights', 'the sample weights'],
  ].find(([value]) => value !== null && value !== undefined);
  if (wrong === undefined) return;
  throw valueError(
    `When providing \`x\` as a ${type}, \`${str(wrong[1])}\` should not be passed. Instead, ${str(wrong[2])} should be ` +
      `included as part of the ${type}.`,
  );
}

const ignoredShuffle = (type: string, noun: string): string =>
  `\`shuffle=True\` was passed, but will be ignored since the data \`x\` was provided as a ${type}. The ${noun} is ` +
  'expected to yield already-shuffled data.';
