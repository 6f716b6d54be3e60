import { houses, type HousingSet } from './housing.js';
import { pictureSet, type PictureSet } from './pictures.js';
import type { DataSet } from './row-source.js';
import { textsOf, type TextSet } from './texts.js';

const mnistLike = {
  train: 60_000,
  test: 10_000,
  classes: 10,
  side: 28,
  channels: 1,
  labelType: 'uint8',
  labelColumn: false,
} as const;

const cifarLike = {
  train: 50_000,
  test: 10_000,
  side: 32,
  channels: 3,
  labelColumn: true,
} as const;

const pictureSets: Readonly<Record<string, PictureSet>> = {
  mnist: { ...mnistLike, first: 5 },
  fashion_mnist: { ...mnistLike, first: 9 },
  cifar10: { ...cifarLike, classes: 10, first: 6, labelType: 'uint8' },
  cifar100_fine: { ...cifarLike, classes: 100, first: 19, labelType: 'int64' },
  cifar100_coarse: { ...cifarLike, classes: 20, first: 19, labelType: 'int64' },
};

/** Stand-ins for the data sets that Keras would download. */
export const dataSets = {
  pictures: pictureSets,
  texts: {
    imdb: {
      train: { count: 25_000, first: 1 },
      test: { count: 25_000, first: 2 },
      classes: 2,
      vocabulary: 88_584,
    },
    reuters: {
      train: { count: 8_982, first: 3 },
      test: { count: 2_246, first: 4 },
      classes: 46,
      vocabulary: 30_979,
    },
  } satisfies Record<string, TextSet>,
  housing: {
    boston_housing: { rows: 506, features: 13, prices: [5, 50], decimals: 1 },
    california_housing: { rows: 20_640, features: 8, prices: [14_999, 500_001], decimals: 0 },
    california_housing_small: { rows: 600, features: 8, prices: [14_999, 500_001], decimals: 0 },
  } satisfies Record<string, HousingSet>,
} as const;

const made = new Map<string, DataSet>();

/** A data set of pictures; the same one each time. Undefined for a name that is none. */
export function findPictures(name: string): DataSet | undefined {
  const set = Object.hasOwn(pictureSets, name) ? pictureSets[name] : undefined;
  if (set === undefined) return undefined;
  const found = made.get(name) ?? pictureSet(set);
  made.set(name, found);
  return found;
}

export { houses, textsOf };
