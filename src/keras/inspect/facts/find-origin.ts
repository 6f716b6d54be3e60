import { KerasError } from '../../base/errors.js';
import { sizeOf } from '../../base/shape.js';
import type { LazySource } from '../../training/data/lazy-data.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import type { DataEvidence } from '../evidence.js';
import { findAnywhere } from './find-anywhere.js';
import { areTexts, mayBeTexts } from './find-text.js';
import { lineBetween, unknownLine, type Line } from './line-between.js';

type Found = Pick<DataEvidence, 'origin'> & Line;

const sets = [
  'mnist',
  'fashion_mnist',
  'cifar10',
  'cifar100_fine',
  'cifar100_coarse',
  'boston_housing',
  'california_housing',
  'california_housing_small',
];
/** Fewer might be the same by chance. */
const leastNumbers = 32;
const fields = ['train/x', 'test/x', 'train/y', 'test/y'];

/** `mnist/train/x`; null for what is no array of a set's parts. */
export function originNamed(name: string): DataEvidence['origin'] {
  const [set = '', part, field] = name.split('/');
  if ((part !== 'train' && part !== 'test') || (field !== 'x' && field !== 'y')) return null;
  return { set, part, field };
}

/**
 * Finds rows of an array that the program has made itself in a data set: at the same places, else (pictures and the like only, for
 * short rows are alike by chance) at any.
 */
export function findOrigin(facts: SampleFacts, source: (name: string) => LazySource): Found {
  const sources = sets
    .flatMap((set) => fields.map((field) => `${set}/${field}`))
    .map((name) => ({ name, source: sourceOf(name, source) }));
  for (const compare of [inPlace, findAnywhere])
    for (const { name, source: rows } of sources) {
      const line = rows && compare(facts, rows);
      if (line !== null)
        return { origin: originNamed(name), ...(facts.form === 'one-hot' ? unknownLine : line) };
    }
  return { origin: mayBeTexts(facts) ? textsIn(facts, source) : null, ...unknownLine };
}

/** Texts that were brought to one length. */
function textsIn(facts: SampleFacts, source: (name: string) => LazySource): Found['origin'] {
  for (const part of ['imdb/train', 'imdb/test', 'reuters/train', 'reuters/test']) {
    const [words, lengths] = ['words', 'lengths'].map((one) => sourceOf(`${part}/${one}`, source));
    if (words && lengths && areTexts(facts, { words, lengths })) return originNamed(`${part}/x`);
  }
  return null;
}

/** Null where the machine does not have the set. */
function sourceOf(name: string, source: (name: string) => LazySource): LazySource | null {
  try {
    return source(name);
  } catch (error) {
    if (error instanceof KerasError) return null;
    throw error;
  }
}

/** What was done with the rows of the set; null if they are others. */
function inPlace(facts: SampleFacts, source: LazySource): Line | null {
  const { places, numbers } = facts.form === 'one-hot' ? asClasses(facts) : facts.rows;
  const [count = 0, ...inner] = source.shape;
  const width = sizeOf(inner);
  if (numbers.length < leastNumbers || width * places.length !== numbers.length) return null;
  if (places.some((place) => place >= count)) return null;
  return lineBetween(source.rows(places), numbers);
}

/** Rows of a single one as the numbers of their classes. */
function asClasses({ rows, classes }: SampleFacts): SampleFacts['rows'] {
  const width = classes ?? 1;
  const numbers = rows.places.map((_, row) =>
    rows.numbers.subarray(row * width, (row + 1) * width).indexOf(1),
  );
  return { places: rows.places, numbers: Float64Array.from(numbers) };
}
