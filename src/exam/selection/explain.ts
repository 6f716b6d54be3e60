import type { LocalizedText } from '../../util/localized-text.js';
import type { Position, Problem } from '../../util/problem.js';
import type { Path } from '../../util/yaml-document.js';
import type { Demand } from './demand.js';
import type { Row, Solution, Solve, Terms } from './linear-program.js';

/** A choice that cannot be made, in parts: what must hold, and the demands that cannot all be met beside it. */
export interface Impossible {
  readonly solve: Solve;
  readonly exclusions: readonly Row[];
  readonly binary: readonly string[];
  readonly sections: readonly Demand[];
  readonly others: readonly Demand[];
  /** Where a part of the blueprint stands, if that is known. */
  readonly locate: ((path: Path) => Position) | undefined;
}

/**
 * Says which demands cannot be met and by how much. If the bank cannot fill the sections, that is what is told, with the
 * demands that it cannot meet on their own: all others would look unmet only because questions are missing. Otherwise as few
 * demands as possible give way to the rest, the later ones of the blueprint first.
 */
export function explainImpossible(impossible: Impossible): Problem[] {
  const { sections, others } = impossible;
  const unfilled = missedOf({ ...impossible, firm: [], elastic: sections });
  if (unfilled.length > 0) {
    const hopeless = others.filter(({ supply, low = 0 }) => supply !== undefined && supply < low);
    return [...unfilled, ...hopeless.map((demand) => tooFew(demand, demand.low ?? 0, impossible))];
  }
  const given = givenUp(impossible);
  const firm = [...sections, ...others.filter((demand) => !given.includes(demand))];
  return missedOf({ ...impossible, firm, elastic: given });
}

/** The smallest set of demands without which all others can be met; of two such sets the one that stands later. */
function givenUp({ solve, exclusions, binary, sections, others }: Impossible): readonly Demand[] {
  const flags = others.map((_, index) => `g${index}`);
  const solution = solve({
    objective: flags.map((flag, index) => [flag, index - 1000] as const),
    rows: [
      ...exclusions,
      ...sections,
      ...others.flatMap((demand, index) => waivable(demand, flags[index] ?? '')),
    ],
    binary: [...binary, ...flags],
  });
  const given = others.filter((_, index) => (valueOf(solution, flags[index] ?? '') ?? 0) > 0.5);
  // A demand that is missed by less than the solver can tell apart gives way without its flag.
  return given.length > 0 ? given : others;
}

/** The demand's rows, which hold for every choice once its flag is up. */
function waivable({ terms, low, high }: Demand, flag: string): Row[] {
  const greatest = terms.reduce((sum, [, coefficient]) => sum + coefficient, 0);
  return [
    ...(low === undefined ? [] : [{ terms: [...terms, [flag, low] as const], low }]),
    ...(high === undefined ? [] : [{ terms: [...terms, [flag, -greatest] as const], high }]),
  ];
}

interface Elastic extends Impossible {
  readonly firm: readonly Row[];
  readonly elastic: readonly Demand[];
}

/** The elastic demands that are missed where all are missed by as little as possible together, rather later ones. */
function missedOf(task: Elastic): Problem[] {
  const { solve, exclusions, binary, firm, elastic } = task;
  const solution = solve({
    objective: elastic.flatMap((_, index): Terms => [
      [`short${index}`, index - 1000],
      [`over${index}`, index - 1000],
    ]),
    rows: [...exclusions, ...firm, ...elastic.flatMap(elasticRows)],
    binary,
  });
  return elastic.flatMap((demand, index) => {
    const short = valueOf(solution, `short${index}`) ?? 0;
    const over = valueOf(solution, `over${index}`) ?? 0;
    if (short > tiny) return [tooFew(demand, short, task)];
    return over > tiny ? [tooMany(demand, over, task)] : [];
  });
}

/** What the solver takes for nothing. */
const tiny = 1e-6;

function elasticRows({ terms, low, high }: Demand, index: number): Row[] {
  return [
    ...(low === undefined ? [] : [{ terms: [...terms, [`short${index}`, 1] as const], low }]),
    ...(high === undefined ? [] : [{ terms: [...terms, [`over${index}`, -1] as const], high }]),
  ];
}

function valueOf(solution: Solution, name: string): number | undefined {
  if (!solution) throw new Error('the selection has no solution even with its demands given up');
  return solution.get(name);
}

function tooFew(demand: Demand, missing: number, { locate }: Impossible): Problem {
  const code = demand.item === undefined ? 'selection-too-few' : 'selection-required';
  const position = locate?.([...demand.path, 'min']);
  return problem(code, wordsOfTooFew(demand, missing), position);
}

function wordsOfTooFew(demand: Demand, missing: number): LocalizedText {
  const { what, low = 0, supply, item } = demand;
  if (item !== undefined) return requiredItem(item, supply ?? 0);
  const wanted = what(show(demand, low, Math.round));
  if (supply !== undefined && supply < low)
    return {
      zh: `需要 ${wanted.zh}，题库可选的只有 ${supply} 道`,
      en: `needs ${wanted.en}, the bank has ${supply} to choose from`,
    };
  const reachable = show(demand, low - missing, Math.floor);
  return {
    zh: `至少需要 ${wanted.zh}；与其他要求合在一起最多只能做到 ${reachable}`,
    en: `needs at least ${wanted.en}; together with the other demands at most ${reachable} can be had`,
  };
}

const requiredItem = (item: string, places: number): LocalizedText =>
  places > 0
    ? {
        zh: `必须出现的题目 ${item} 与其他要求不能同时满足`,
        en: `the required item ${item} cannot stand beside what else is demanded`,
      }
    : {
        zh: `必须出现的题目 ${item} 放不进试卷：没有它那种题型的部分，或者以前的试卷已用过它`,
        en: `the required item ${item} has no place: no section is of its kind, or an excluded exam used it`,
      };

function tooMany(demand: Demand, over: number, { locate }: Impossible): Problem {
  const { what, high = 0, path } = demand;
  const allowed = what(show(demand, high, Math.round));
  const reachable = show(demand, high + over, Math.ceil);
  const message = {
    zh: `至多允许 ${allowed.zh}；与其他要求合在一起最少也有 ${reachable}`,
    en: `allows at most ${allowed.en}; together with the other demands it is at least ${reachable}`,
  };
  return problem('selection-too-many', message, locate?.([...path, 'max']));
}

/** A sum as it is told: at most one decimal, two for a mean; what is missed is not rounded into what was wanted. */
function show({ scale = 1 }: Demand, value: number, round: (value: number) => number): string {
  const unit = scale === 1 ? 10 : 100;
  const nearest = Math.round((value / scale) * unit * 1000) / 1000;
  return String(round(nearest) / unit);
}

const problem = (code: string, message: LocalizedText, position?: Position): Problem => ({
  code,
  severity: 'error',
  message,
  advice: {
    zh: '增加题目，或放宽蓝图中的这一要求（也看 exclude 与 enemies）。',
    en: 'Add items, or loosen this demand of the blueprint (look at exclude and enemies too).',
  },
  ...(position && { position }),
});
