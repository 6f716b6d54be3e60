import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import type { Demand } from './demand.js';
import type { Row, Solution, Solve } from './linear-program.js';

/**
 * Says which demands cannot be met and by how much: every demand may be missed at a price, and the cheapest choice shows
 * the fewest demands that have to give way.
 */
export function explainImpossible(
  solve: Solve,
  demands: readonly Demand[],
  exclusions: readonly Row[],
  binary: readonly string[],
): Problem[] {
  const solution = solve({
    objective: demands.flatMap(({ weight }, index) => [
      [`short${index}`, -weight] as const,
      [`over${index}`, -weight] as const,
    ]),
    rows: [...exclusions, ...demands.flatMap(elasticRows)],
    binary,
  });
  if (!solution) throw new Error('the selection has no solution even with all demands given up');
  return demands.flatMap((demand, index) => missed(demand, index, solution));
}

function elasticRows({ terms, low, high }: Demand, index: number): Row[] {
  return [
    ...(low === undefined ? [] : [{ terms: [...terms, [`short${index}`, 1] as const], low }]),
    ...(high === undefined ? [] : [{ terms: [...terms, [`over${index}`, -1] as const], high }]),
  ];
}

function missed(demand: Demand, index: number, solution: NonNullable<Solution>): Problem[] {
  const missing = solution.get(`short${index}`) ?? 0;
  const over = solution.get(`over${index}`) ?? 0;
  if (missing > 1e-6) return [problem('selection-too-few', tooFew(demand, missing))];
  if (over > 1e-6) return [problem('selection-too-many', tooMany(demand, over))];
  return [];
}

function tooFew({ what, low = 0, supply = 0 }: Demand, missing: number): LocalizedText {
  if (supply < low)
    return {
      zh: `需要 ${show(low)} 个：${what.zh}；题库只有 ${supply} 个`,
      en: `needs ${show(low)} ${what.en}, the bank has ${supply}`,
    };
  return {
    zh: `需要至少 ${show(low)}：${what.zh}；与其他要求合在一起最多只能做到 ${show(low - missing)}`,
    en: `needs at least ${show(low)} ${what.en}; together with the other demands at most ${show(low - missing)} can be had`,
  };
}

const tooMany = ({ what, high = 0 }: Demand, over: number): LocalizedText => ({
  zh: `至多允许 ${show(high)}：${what.zh}；与其他要求合在一起最少也有 ${show(high + over)}`,
  en: `allows at most ${show(high)} ${what.en}; together with the other demands at least ${show(high + over)} are needed`,
});

/** A sum with at most one decimal. */
const show = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

const problem = (code: string, message: LocalizedText): Problem => ({
  code,
  severity: 'error',
  message,
  advice: {
    zh: '增加题目，或放宽蓝图中的这一要求（也看 exclude 与 enemies）。',
    en: 'Add items, or loosen this demand of the blueprint (look at exclude and enemies too).',
  },
});
