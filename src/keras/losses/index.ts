import type { Serializable } from '../base/serializable.js';
import { BinaryCrossentropy, binaryCrossentropy } from './binary-crossentropy.js';
import { BinaryFocalCrossentropy, binaryFocalCrossentropy } from './binary-focal-crossentropy.js';
import { CategoricalCrossentropy, categoricalCrossentropy } from './categorical-crossentropy.js';
import {
  CategoricalFocalCrossentropy,
  categoricalFocalCrossentropy,
} from './categorical-focal-crossentropy.js';
import {
  CategoricalGeneralizedCrossEntropy,
  categoricalGeneralizedCrossEntropy,
} from './categorical-generalized-cross-entropy.js';
import { CategoricalHinge, categoricalHinge } from './categorical-hinge.js';
import { Circle, circle } from './circle.js';
import { CosineSimilarity, cosineSimilarity } from './cosine-similarity.js';
import { CTC, ctc } from './ctc.js';
import { Dice, dice } from './dice.js';
import { Hinge, hinge } from './hinge.js';
import { Huber, huber } from './huber.js';
import { KLDivergence, klDivergence } from './kl-divergence.js';
import { LogCosh, logCosh } from './log-cosh.js';
import type { Loss } from './loss.js';
import { MeanAbsoluteError, meanAbsoluteError } from './mean-absolute-error.js';
import {
  MeanAbsolutePercentageError,
  meanAbsolutePercentageError,
} from './mean-absolute-percentage-error.js';
import { MeanSquaredError, meanSquaredError } from './mean-squared-error.js';
import {
  MeanSquaredLogarithmicError,
  meanSquaredLogarithmicError,
} from './mean-squared-logarithmic-error.js';
import type { PairFunction } from './pair-function.js';
import { Poisson, poisson } from './poisson.js';
import {
  SparseCategoricalCrossentropy,
  sparseCategoricalCrossentropy,
} from './sparse-categorical-crossentropy.js';
import { SquaredHinge, squaredHinge } from './squared-hinge.js';
import { Tversky, tversky } from './tversky.js';

/** All losses by class name. */
export const losses: Readonly<Record<string, Serializable<Loss>>> = {
  BinaryCrossentropy,
  BinaryFocalCrossentropy,
  CTC,
  CategoricalCrossentropy,
  CategoricalFocalCrossentropy,
  CategoricalGeneralizedCrossEntropy,
  CategoricalHinge,
  Circle,
  CosineSimilarity,
  Dice,
  Hinge,
  Huber,
  KLDivergence,
  LogCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  Poisson,
  SparseCategoricalCrossentropy,
  SquaredHinge,
  Tversky,
};

/** All functions of `keras.losses` by name. */
export const lossFunctions: Readonly<Record<string, PairFunction>> = Object.fromEntries(
  [
    binaryCrossentropy,
    binaryFocalCrossentropy,
    categoricalCrossentropy,
    categoricalFocalCrossentropy,
    categoricalGeneralizedCrossEntropy,
    categoricalHinge,
    circle,
    cosineSimilarity,
    ctc,
    dice,
    hinge,
    huber,
    klDivergence,
    logCosh,
    meanAbsoluteError,
    meanAbsolutePercentageError,
    meanSquaredError,
    meanSquaredLogarithmicError,
    poisson,
    sparseCategoricalCrossentropy,
    squaredHinge,
    tversky,
  ].map((pair) => [pair.name, pair]),
);
