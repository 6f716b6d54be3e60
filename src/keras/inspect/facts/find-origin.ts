import { KerasError } from '../../base/errors.js';
import { sizeOf } from '../../base/shape.js';
import type { LazySource } from '../../training/data/lazy-data.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import type { DataEvidence } from '../evidence.js';

type Found = Pick<DataEvidence, 'origin' | 'scale'>;

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

/** Finds rows of an array that the program has made itself at the same places of a data set. */
export function findOrigin(facts: SampleFacts, source: (name: string) => LazySource): Found {
  for (const name of sets.flatMap((set) => fields.map((field) => `${set}/${field}`))) {
    const scale = compareWith(facts, sourceOf(name, source));
    if (scale !== null)
      return { origin: originNamed(name), scale: facts.form === 'one-hot' ? null : scale };
  }
  return { origin: null, scale: null };
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

/** What the rows of the set were multiplied by; null if they are others. */
function compareWith(facts: SampleFacts, source: LazySource | null): number | null {
  if (source === null) return null;
  const { places, numbers } = facts.form === 'one-hot' ? asClasses(facts) : facts.rows;
  const [count = 0, ...inner] = source.shape;
  const width = sizeOf(inner);
  if (numbers.length < leastNumbers || width * places.length !== numbers.length) return null;
  if (places.some((place) => place >= count)) return null;
  return scaleBetween(source.rows(places), numbers);
}

/** Rows of a single one as the numbers of their classes. */
function asClasses({ rows, classes }: SampleFacts): SampleFacts['rows'] {
  const width = classes ?? 1;
  const numbers = rows.places.map((_, row) =>
    rows.numbers.subarray(row * width, (row + 1) * width).indexOf(1),
  );
  return { places: rows.places, numbers: Float64Array.from(numbers) };
}

/** The slope of the line that leads from each number to its counterpart; null if there is none. */
function scaleBetween(from: ArrayLike<number>, to: Float64Array): number | null {
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  let [products, squares] = [0, 0];
  for (let i = 0; i < to.length; i++) {
    const distance = (from[i] ?? 0) - fromMean;
    products += distance * ((to[i] ?? 0) - toMean);
    squares += distance * distance;
  }
  const slope = products / squares;
  if (squares === 0 || slope === 0) return null;
  const size = to.reduce((most, each) => Math.max(most, Math.abs(each - toMean)), 0);
  const isLine = to.every(
    (each, i) => Math.abs(each - toMean - slope * ((from[i] ?? 0) - fromMean)) <= 1e-4 * size,
  );
  return isLine ? shortest(slope) : null;
}

const meanOf = (numbers: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] ?? 0;
  return sum / Math.max(numbers.length, 1);
};

/** Without the noise of single precision. */
const shortest = (slope: number): number => Number(slope.toPrecision(6));
