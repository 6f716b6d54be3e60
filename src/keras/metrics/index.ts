import type { Serializable } from '../base/serializable.js';
import { lossFunctions } from '../losses/index.js';
import type { PairFunction } from '../losses/pair-function.js';
import { Accuracy } from './accuracy.js';
import { AUC } from './auc.js';
import { BinaryAccuracy, binaryAccuracy } from './binary-accuracy.js';
import { BinaryCrossentropy } from './binary-crossentropy.js';
import { BinaryIoU } from './binary-iou.js';
import { CategoricalAccuracy, categoricalAccuracy } from './categorical-accuracy.js';
import { CategoricalCrossentropy } from './categorical-crossentropy.js';
import { CategoricalHinge } from './categorical-hinge.js';
import { ConcordanceCorrelation, concordanceCorrelation } from './concordance-correlation.js';
import { CosineSimilarity } from './cosine-similarity.js';
import { FBetaScore } from './f-beta-score.js';
import { F1Score } from './f1-score.js';
import { FalseNegatives } from './false-negatives.js';
import { FalsePositives } from './false-positives.js';
import { Hinge } from './hinge.js';
import { IoU } from './iou.js';
import { KLDivergence } from './kl-divergence.js';
import { LogCoshError } from './log-cosh-error.js';
import { Mean } from './mean.js';
import { MeanAbsoluteError } from './mean-absolute-error.js';
import { MeanAbsolutePercentageError } from './mean-absolute-percentage-error.js';
import { MeanIoU } from './mean-iou.js';
import { MeanSquaredError } from './mean-squared-error.js';
import { MeanSquaredLogarithmicError } from './mean-squared-logarithmic-error.js';
import { OneHotIoU } from './one-hot-iou.js';
import { OneHotMeanIoU } from './one-hot-mean-iou.js';
import { PearsonCorrelation, pearsonCorrelation } from './pearson-correlation.js';
import { Poisson } from './poisson.js';
import { Precision } from './precision.js';
import { PrecisionAtRecall } from './precision-at-recall.js';
import { R2Score } from './r2-score.js';
import { Recall } from './recall.js';
import { RecallAtPrecision } from './recall-at-precision.js';
import { RootMeanSquaredError } from './root-mean-squared-error.js';
import { SensitivityAtSpecificity } from './sensitivity-at-specificity.js';
import {
  SparseCategoricalAccuracy,
  sparseCategoricalAccuracy,
} from './sparse-categorical-accuracy.js';
import { SparseCategoricalCrossentropy } from './sparse-categorical-crossentropy.js';
import {
  SparseTopKCategoricalAccuracy,
  sparseTopKCategoricalAccuracy,
} from './sparse-top-k-categorical-accuracy.js';
import { SpecificityAtSensitivity } from './specificity-at-sensitivity.js';
import { SquaredHinge } from './squared-hinge.js';
import { Sum } from './sum.js';
import { TopKCategoricalAccuracy, topKCategoricalAccuracy } from './top-k-categorical-accuracy.js';
import { TrueNegatives } from './true-negatives.js';
import { TruePositives } from './true-positives.js';
import type { Metric } from './metric.js';

/** All metrics by class name. */
export const metrics: Readonly<Record<string, Serializable<Metric>>> = {
  AUC,
  Accuracy,
  BinaryAccuracy,
  BinaryCrossentropy,
  BinaryIoU,
  CategoricalAccuracy,
  CategoricalCrossentropy,
  CategoricalHinge,
  ConcordanceCorrelation,
  CosineSimilarity,
  F1Score,
  FBetaScore,
  FalseNegatives,
  FalsePositives,
  Hinge,
  IoU,
  KLDivergence,
  LogCoshError,
  Mean,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanIoU,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  OneHotIoU,
  OneHotMeanIoU,
  PearsonCorrelation,
  Poisson,
  Precision,
  PrecisionAtRecall,
  R2Score,
  Recall,
  RecallAtPrecision,
  RootMeanSquaredError,
  SensitivityAtSpecificity,
  SparseCategoricalAccuracy,
  SparseCategoricalCrossentropy,
  SparseTopKCategoricalAccuracy,
  SpecificityAtSensitivity,
  SquaredHinge,
  Sum,
  TopKCategoricalAccuracy,
  TrueNegatives,
  TruePositives,
};

/** All functions of `keras.metrics` by name: those of single samples that a metric averages. */
export const metricFunctions: Readonly<Record<string, PairFunction>> = {
  ...lossFunctions,
  ...Object.fromEntries(
    [
      binaryAccuracy,
      categoricalAccuracy,
      concordanceCorrelation,
      pearsonCorrelation,
      sparseCategoricalAccuracy,
      sparseTopKCategoricalAccuracy,
      topKCategoricalAccuracy,
    ].map((pair) => [pair.name, pair]),
  ),
};
