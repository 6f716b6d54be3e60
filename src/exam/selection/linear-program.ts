import highsModule from 'highs';
import type { Highs } from 'highs';

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

/** The values of the variables at the optimum; undefined if no values satisfy all rows. */
export type Solution = ReadonlyMap<string, number> | undefined;

/** Solves one programme. */
export type Solve = (program: LinearProgram) => Solution;

/**
 * A choice this near to the best is taken: its proof costs more than it is worth, for most of the goal is only the seed's
 * dice. The search is the same on every machine, so the choice is too.
 */
const goodEnough = 0.01;

/** Enough for every paper tried (they take fewer than 100); a node limit stops at the same place on every machine. */
const nodeLimit = 20_000;

/** Solves integer programmes with HiGHS. One solver serves many programmes. */
export async function createSolver(): Promise<Solve> {
  // The package's types describe its CommonJS form; as an ES module its default export is the loader itself.
  const loadHighs = highsModule as unknown as () => Promise<Highs>;
  const highs = await loadHighs();
  return (program) => {
    const result = highs.solve(lpText(program), {
      random_seed: 0,
      threads: 1,
      mip_max_nodes: nodeLimit,
      mip_rel_gap: goodEnough,
      output_flag: false,
    });
    if (result.Status === 'Infeasible' || result.Status === 'Primal infeasible or unbounded')
      return undefined;
    return new Map(
      Object.entries(result.Columns).map(([name, column]) => [
        name,
        valueOf(column, result.Status),
      ]),
    );
  };
}

function valueOf(column: unknown, status: string): number {
  if (
    typeof column === 'object' &&
    column &&
    'Primal' in column &&
    typeof column.Primal === 'number'
  )
    return column.Primal;
  throw new Error(`the solver ended with "${status}" and gave no values`);
}

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
