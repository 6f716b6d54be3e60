import type { ClassAnalysis } from '../../src/statistics/analyse-class.js';
import type { ItemFigures } from '../../src/statistics/items/analyse-items.js';
import type { Discrimination } from '../../src/statistics/items/discrimination.js';
import type { MoodleFigures } from '../../src/statistics/items/moodle-figures.js';
import type { MissingScores } from '../../src/statistics/missing-scores.js';
import type { ChoiceFigures, ItemOptions } from '../../src/statistics/options/analyse-options.js';
import type { Reliability } from '../../src/statistics/reliability/estimate-reliability.js';
import type { StandardisedReliability } from '../../src/statistics/reliability/standardised.js';
import type { TotalsSummary } from '../../src/statistics/summarise-totals.js';
import type { OracleClass } from './oracle-classes.js';

/** Our figures under the names and in the places that the oracle's files have. */
export function inOracleShape(oracle: OracleClass, analysis: ClassAnalysis): object {
  const idOf = (item: number): string => oracle.items[item]?.id ?? '';
  return {
    class: oracle.id,
    n: oracle.students.length,
    items: oracle.items.length,
    totals: totals(analysis.totals),
    reliability: reliability(analysis.reliability),
    item_statistics: analysis.items.map((figures, item) => ({ id: idOf(item), ...items(figures) })),
    moodle: analysis.moodle && moodle(analysis.moodle),
    options: analysis.options.map((table) => ({ id: idOf(table.item), options: options(table) })),
    with_missing: analysis.missing && withMissing(analysis.missing),
  };
}

const totals = (figures: TotalsSummary) => ({
  n: figures.n,
  mean: figures.mean,
  sd: figures.sd,
  variance: figures.variance,
  min: figures.min,
  q1: figures.q1,
  median: figures.median,
  q3: figures.q3,
  max: figures.max,
  skewness_g1: figures.skewness,
  excess_kurtosis_g2: figures.excessKurtosis,
  skewness_G1: figures.sampleSkewness,
  excess_kurtosis_G2: figures.sampleExcessKurtosis,
});

const reasons = {
  'few-students': 'fewer than two students',
  'few-items': 'fewer than two items',
  'constant-totals': 'totals have no variance',
} as const;

function reliability(figures: Reliability): object {
  if (!figures.defined) return { defined: false, why: reasons[figures.why] };
  const { splitHalf, kuderRichardson, omega } = figures;
  return {
    defined: true,
    items: figures.items,
    alpha: figures.alpha,
    alpha_ci95_feldt: figures.alphaInterval,
    sem: figures.sem,
    items_with_variance: figures.itemsWithVariance,
    alpha_without_constant_items: figures.alphaWithoutConstantItems,
    guttman: figures.guttman,
    ...standardised(figures.standardised),
    split_half_odd_even: {
      r: splitHalf.correlation,
      spearman_brown: splitHalf.spearmanBrown,
      guttman_lambda4: splitHalf.lambda4,
    },
    kr20_variance_n: kuderRichardson && kuderRichardson.varianceN.kr20,
    kr20_variance_n_minus_1: kuderRichardson && kuderRichardson.varianceNMinus1.kr20,
    kr21_variance_n: kuderRichardson && kuderRichardson.varianceN.kr21,
    kr21_variance_n_minus_1: kuderRichardson && kuderRichardson.varianceNMinus1.kr21,
    omega_total_one_factor_ml: omega && {
      standardised: omega.standardised,
      raw: omega.raw,
      raw_observed_variance: omega.rawObservedVariance,
    },
  };
}

const standardised = (figures: StandardisedReliability | null): object => ({
  alpha_standardised: figures && figures.alpha,
  average_r: figures && figures.averageCorrelation,
  g6_smc_psych: figures && figures.lambda6PseudoInverse,
  guttman_standardised: figures && { ...figures.guttman, lambda6: figures.lambda6 },
});

const items = (figures: ItemFigures) => ({
  n: figures.n,
  answered: figures.answered,
  facility: figures.facility,
  facility_answered_only: figures.facilityOfAnswered,
  mean: figures.mean,
  sd: figures.sd,
  r_total: figures.itemTotal,
  r_total_ci95: figures.itemTotalInterval,
  r_rest: figures.itemRest,
  r_rest_ci95: figures.itemRestInterval,
  biserial_total: figures.biserialTotal,
  biserial_rest: figures.biserialRest,
  alpha_if_dropped: figures.alphaIfDropped,
  discrimination_27: figures.discrimination && discrimination(figures.discrimination),
});

const discrimination = (figures: Discrimination) => ({
  group: figures.size,
  shared: figures.shared,
  file_order: figures.fileOrder,
  whole_ties: figures.wholeTies,
});

const moodle = ({ items: itemFigures, quiz }: MoodleFigures) => ({
  items: itemFigures.map((figures) => ({
    facility_percent: figures.facility,
    sd_percent: figures.sd,
    intended_weight_percent: figures.intendedWeight,
    effective_weight_percent: figures.effectiveWeight,
    discrimination_index_percent: figures.discriminationIndex,
    discriminative_efficiency_percent: figures.discriminativeEfficiency,
  })),
  quiz: {
    skewness: quiz.skewness,
    kurtosis: quiz.kurtosis,
    coefficient_of_internal_consistency_percent: quiz.coefficientOfInternalConsistency,
    error_ratio_percent: quiz.errorRatio,
    standard_error: quiz.standardError,
  },
});

const options = ({ options: table, blank, missing }: ItemOptions) => [
  ...table.map(({ option, key, ...figures }) => ({ option, key, ...choice(figures) })),
  { option: 'blank', key: false, ...choice(blank) },
  { option: 'missing', key: false, ...choice(missing) },
];

const choice = (figures: ChoiceFigures) => ({
  n: figures.n,
  share: figures.share,
  mean_total: figures.meanTotal,
  r_total: figures.pointBiserial,
  r_rest: figures.correctedPointBiserial,
  upper: figures.upper,
  lower: figures.lower,
});

const withMissing = (figures: MissingScores) => ({
  missing: figures.missing,
  complete_students: figures.completeStudents,
  alpha_complete_students: figures.alphaOfComplete,
  alpha_pairwise_psych: figures.alphaPairwise,
  mean_share_of_answered: figures.shareOfAnswered,
});
