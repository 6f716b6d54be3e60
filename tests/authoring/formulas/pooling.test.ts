import test from 'ava';
import { pooledElements, pooledSide, unusedRows } from '../../../src/authoring/formulas/pooling.js';
import type { Pooling } from '../../../src/authoring/formulas/pooling.js';

interface Known {
  readonly about: string;
  readonly pooling: Pooling;
  readonly side: number;
  readonly elements: number;
  readonly unused: number;
}

const of = (
  [channels, image, window, stride]: readonly [number, number, number, number],
  padding: Pooling['padding'],
): Pooling => ({ channels, image, window, stride, padding });

// Sides: `keras.layers.MaxPooling2D` of Keras 3.15 on such inputs; the rest counted on squared paper.
const known: readonly Known[] = [
  {
    about: '2×2 halves an even side',
    pooling: of([25, 26, 2, 2], 'valid'),
    side: 13,
    elements: 4225,
    unused: 0,
  },
  {
    about: '2×2 drops the last row of an odd side',
    pooling: of([50, 11, 2, 2], 'valid'),
    side: 5,
    elements: 1250,
    unused: 1,
  },
  {
    about: 'same keeps the last row of an odd side',
    pooling: of([50, 11, 2, 2], 'same'),
    side: 6,
    elements: 1800,
    unused: 0,
  },
  {
    about: 'windows may overlap',
    pooling: of([96, 55, 3, 2], 'valid'),
    side: 27,
    elements: 69984,
    unused: 0,
  },
  {
    about: 'overlapping windows may leave a row out',
    pooling: of([1, 8, 3, 2], 'valid'),
    side: 3,
    elements: 9,
    unused: 1,
  },
  {
    about: 'same with stride 1 keeps the side',
    pooling: of([2, 7, 3, 1], 'same'),
    side: 7,
    elements: 98,
    unused: 0,
  },
];
for (const { about, pooling, side, elements, unused } of known)
  test(about, (t) => {
    t.is(pooledSide(pooling), side);
    t.is(pooledElements(pooling), elements);
    t.is(unusedRows(pooling), unused);
  });
