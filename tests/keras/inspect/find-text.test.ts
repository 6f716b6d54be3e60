import test from 'ava';
import { areTexts, mayBeTexts } from '../../../src/keras/inspect/facts/find-text.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import type { LazySource } from '../../../src/keras/training/data/lazy-data.js';
import { sampleFacts } from '../../../src/keras/training/data/sample-facts.js';

const lengthOf = (text: number): number => 6 + (text % 9);
const wordOf = (text: number, at: number): number => 1 + ((text * 37 + at * at * 11 + at) % 400);

const textOf = (text: number): number[] =>
  Array.from({ length: lengthOf(text) }, (_, at) => wordOf(text, at));

const flat = (numbers: readonly number[]): LazySource => ({
  shape: [numbers.length],
  dtype: 'int32',
  rows: (order) => order.map((place) => numbers[place] ?? 0),
});

/** Texts behind those of another part. */
const part = (first: number) => ({
  words: flat(Array.from({ length: 40 }, (_, at) => textOf(first + at)).flat()),
  lengths: flat(Array.from({ length: 40 }, (_, at) => lengthOf(first + at))),
});

interface Way {
  readonly first?: number;
  readonly width?: number;
  readonly isPost?: boolean;
  /** Words from here on become 2. */
  readonly most?: number;
}

/** What a program makes of the texts: a sign in front, words moved by 3, rare ones left out, all of one length. */
function rows({ first = 0, width = 12, isPost = false, most = 1000 }: Way) {
  const made = Array.from({ length: 40 }, (_, at) => {
    const text = [1, ...textOf(first + at).map((word) => (word + 3 < most ? word + 3 : 2))];
    const fill = Array<number>(Math.max(0, width - text.length)).fill(0);
    return isPost
      ? [...text.slice(0, width), ...fill]
      : [...fill, ...text.slice(Math.max(0, text.length - width))];
  });
  return sampleFacts(new ArrayData([40, width], 'int32', Int32Array.from(made.flat())));
}

const cases: readonly (readonly [string, Way, boolean])[] = [
  ['cut and filled at the front', {}, true],
  ['cut and filled at the end', { isPost: true }, true],
  ['without the rare ones', { most: 200 }, true],
  ['shorter than all of them', { width: 8 }, true],
  ['longer than all of them', { width: 30 }, true],
  ['of another part', { first: 100 }, false],
];

for (const [what, way, expected] of cases)
  test(`texts are recognised, or not taken for what they are not: ${what}`, (t) => {
    const [facts] = rows(way);
    if (facts === undefined) throw new Error('There are no facts.');
    t.true(mayBeTexts(facts));
    t.is(areTexts(facts, part(0)), expected);
  });

const others: readonly (readonly [string, readonly number[], number])[] = [
  ['fractions', [0.5, 70, 3, 4, 5, 6, 7, 8], 8],
  ['small numbers', [1, 2, 3, 4, 5, 6, 7, 8], 8],
  ['negative ones', [-1, 70, 3, 4, 5, 6, 7, 8], 8],
  ['short rows', [70, 2, 3, 4], 4],
];

for (const [what, numbers, width] of others)
  test(`${what} are no texts`, (t) => {
    const [facts] = sampleFacts(new ArrayData([1, width], 'float32', Float32Array.from(numbers)));
    t.false(facts !== undefined && mayBeTexts(facts));
  });
