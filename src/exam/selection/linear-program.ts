import highsModule from 'highs';
import type { Highs, Model } from 'highs';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';

/** A sum of variables with coefficients. */
export type Terms = readonly (readonly [variable: string, coefficient: number])[];

/** A row of the programme: low <= sum <= high; a bound that is left out does not bind. */
export interface Row {
  readonly terms: Terms;
  readonly low?: number;
  readonly high?: number;
}

/** An integer programme: maximise a sum over variables that are 0 or 1, or not negative. */
export interface LinearProgram {
  readonly objective: Terms;
  readonly rows: readonly Row[];
  readonly binary: readonly string[];
}

/** The values of the variables at the optimum, or within a hundredth of it; undefined if no values satisfy all rows. */
export type Solution = ReadonlyMap<string, number> | undefined;

/** Solves one programme. @throws InputError (selection-too-hard) if the node limit leaves it without any solution. */
export type Solve = (program: LinearProgram) => Solution;

/** Enough for every paper tried (they take fewer than 100); a node limit stops at the same place on every machine. */
const usualNodeLimit = 20_000;

/**
 * A choice this near to the best bound is good enough: proving the last hundredth takes up to 30 times as long
 * (50-1650 ms against 40-95 ms for a final paper), and the objective is made of seeded tie-breaks anyway.
 */
const relativeGap = 0.01;

/** Solves integer programmes with HiGHS. One solver serves many programmes. */
export async function createSolver(nodeLimit: number = usualNodeLimit): Promise<Solve> {
  // The package's types describe its CommonJS form; as an ES module its default export is the loader itself.
  const loadHighs = highsModule as unknown as () => Promise<Highs>;
  const highs = await loadHighs();
  return (program) =>
    highs.withModel({ format: 'lp', data: lpText(program) }, (model) => {
      model.options.set({
        random_seed: 0,
        mip_max_nodes: nodeLimit,
        mip_rel_gap: relativeGap,
        output_flag: false,
      });
      model.run();
      const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status === infeasible || status === unboundedOrInfeasible) return undefined;
      // At the node limit the best choice found so far is taken: it meets every row, but a better one may exist.
      if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible)
        throw new InputError([tooHard]);
      return valuesOf(model, program);
    });
}

/** The columns of a solved model by their names. */
function valuesOf(model: Model, { objective, rows, binary }: LinearProgram): Solution {
  const terms = [objective, ...rows.map((row) => row.terms)];
  const names = new Set([...binary, ...terms.flatMap((sum) => sum.map(([name]) => name))]);
  const { colValue } = model.getSolution();
  return new Map([...names].map((name) => [name, colValue[model.getColByName(name)] ?? 0]));
}

const tooHard: Problem = {
  code: 'selection-too-hard',
  severity: 'error',
  message: {
    zh: '蓝图的要求太苛刻：在规定的搜索步数内没有找到任何一种选题',
    en: 'the demands of the blueprint are too tight: the search ended without any choice of questions',
  },
  advice: {
    zh: '放宽分钟数、难度或知识点的范围，或换一个种子。',
    en: 'Loosen the bounds of minutes, difficulty or topics, or use another seed.',
  },
};

/** The programme in the LP format of CPLEX, which HiGHS reads. */
function lpText({ objective, rows, binary }: LinearProgram): string {
  return [
    'Maximize',
    ` goal: ${sum(objective)}`,
    'Subject To',
    ...rows.flatMap(rowText),
    'Binary',
    ...binary.map((name) => ` ${name}`),
    'End',
  ].join('\n');
}

function rowText({ terms, low, high }: Row, index: number): string[] {
  if (low !== undefined && low === high) return [` r${index}: ${sum(terms)} = ${low}`];
  return [
    ...(low === undefined ? [] : [` r${index}l: ${sum(terms)} >= ${low}`]),
    ...(high === undefined ? [] : [` r${index}h: ${sum(terms)} <= ${high}`]),
  ];
}

/** A sum, some terms to a line, since LP readers limit the length of lines. */
function sum(terms: Terms): string {
  // A demand that nothing in the bank can meet has no terms; the format wants a variable all the same.
  if (terms.length === 0) return '0 nothing';
  const parts = terms.map(
    ([name, coefficient], index) =>
      `${index > 0 && index % 8 === 0 ? '\n  ' : ''}${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`,
  );
  return parts.join(' ');
}
