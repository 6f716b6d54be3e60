import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { dataEvidence } from '../../../src/keras/inspect/facts/data-evidence.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { lazyData, type LazySource } from '../../../src/keras/training/data/lazy-data.js';
import { sampleFacts } from '../../../src/keras/training/data/sample-facts.js';

const width = 100;

const pixelOf = (number: number, i: number): number =>
  (number * (i + 7) * 31 + Math.floor(number / 251) * i * i + i * 13) % 251;

/** Pictures of ten by ten, each another one. */
const pictures = (count: number, shift: number): LazySource => ({
  shape: [count, 10, 10],
  dtype: 'uint8',
  rows: (order) => {
    const pixels = new Uint8Array(order.length * width);
    order.forEach((row, place) => {
      for (let i = 0; i < width; i++) pixels[place * width + i] = pixelOf(row + shift, i);
    });
    return pixels;
  },
});

const known: Readonly<Record<string, LazySource>> = {
  'mnist/train/x': pictures(3000, 0),
  'mnist/test/x': pictures(500, 9001),
};

const source = (name: string): LazySource => {
  const found = known[name];
  if (found === undefined) throw new KerasError('ValueError', `There is no ${name}.`);
  return found;
};

/** Some rows, as a program has made an array of them. */
function made(part: string, places: readonly number[], change: (pixel: number) => number) {
  const rows = source(`mnist/${part}/x`).rows(Int32Array.from(places));
  return new ArrayData(
    [places.length, 10, 10],
    'float32',
    Float32Array.from(rows, (pixel) => change(pixel)),
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
const mixed = (count: number): number[] => upTo(count).map((row) => (row * 977 + 13) % 2999);
const line = (part: string, scale: number, offset: number) => ({
  origin: { set: 'mnist', part, field: 'x' },
  scale,
  offset,
});
const nothing = { origin: null, scale: null, offset: null };
const third = Number((1 / 255).toPrecision(6));

const arrays: readonly (readonly [title: string, data: ArrayData, expected: object])[] = [
  ['as they are', made('train', upTo(2000), (pixel) => pixel), line('train', 1, 0)],
  ['divided by 255', made('train', upTo(2000), (pixel) => pixel / 255), line('train', third, 0)],
  [
    'brought to -1 to 1',
    made('train', upTo(2000), (pixel) => (pixel - 127.5) / 127.5),
    line('train', 0.00784314, -1),
  ],
  ['in another order', made('train', mixed(2000), (pixel) => pixel / 255), line('train', third, 0)],
  [
    'a mixed part of them, from -1 to 1',
    made('train', mixed(300), (pixel) => pixel / 127.5 - 1),
    line('train', 0.00784314, -1),
  ],
  [
    'a mixed part of the test rows',
    made('test', [400, 3, 77, 12], (pixel) => pixel),
    line('test', 1, 0),
  ],
  ['squared', made('train', upTo(2000), (pixel) => pixel * pixel), nothing],
  ['others', made('train', upTo(2000), (pixel) => (pixel * 7919) % 241), nothing],
  ['all the same', made('train', upTo(2000), () => 3), nothing],
];

for (const [title, data, expected] of arrays)
  test(`rows of a data set are recognised, or not taken for what they are not: ${title}`, (t) => {
    const [facts] = sampleFacts(data);
    if (facts === undefined) return t.fail('There are no facts.');
    t.like(dataEvidence(facts, source), expected);
  });

const steps: readonly (readonly [
  title: string,
  steps: Parameters<typeof lazyData>[1],
  expected: object,
])[] = [
  [
    'scaled',
    [
      ['astype', 'float32'],
      ['divide', 255],
    ],
    line('train', 1 / 255, 0),
  ],
  [
    'scaled and moved',
    [
      ['subtract', 127.5],
      ['divide', 127.5],
    ],
    line('train', 1 / 127.5, -1),
  ],
  [
    'moved after scaling',
    [
      ['divide', 2],
      ['add', 1],
      ['multiply', 4],
    ],
    line('train', 2, 4),
  ],
  [
    'cut to whole numbers',
    [
      ['divide', 255],
      ['astype', 'int32'],
    ],
    { scale: null, offset: null },
  ],
];

for (const [title, done, expected] of steps)
  test(`what was done with a data set that is not there as a whole is known: ${title}`, (t) => {
    const [facts] = sampleFacts(lazyData(source('mnist/train/x'), done, 'mnist/train/x'));
    if (facts === undefined) return t.fail('There are no facts.');
    t.like(dataEvidence(facts, source), expected);
  });
