import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { gapCost, nodeCost } from './node-cost.js';

/** Two nodes that stand for each other; null on one side: it has no partner. */
export interface NodePair {
  readonly left: GraphNode | null;
  readonly right: GraphNode | null;
}

/** The least-cost matching of two sequences, and its cost in units of a thousandth of a layer. */
export function alignSequences(
  left: readonly GraphNode[],
  right: readonly GraphNode[],
): { readonly pairs: readonly NodePair[]; readonly cost: number } {
  const costs: Costs = {
    pairs: left.map((one) => right.map((other) => nodeCost(one, other))),
    left: left.map(gapCost),
    right: right.map(gapCost),
  };
  const table = fillTable(costs);
  return { pairs: readPairs(left, right, { costs, table }), cost: at(table, 0, 0) };
}

type Table = readonly (readonly number[])[];

/** What each pair costs, and each node of either side without a partner. */
interface Costs {
  readonly pairs: Table;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const at = (table: Table, row: number, column: number): number => table[row]?.[column] ?? Infinity;

/** `table[i][j]`: what it costs to match all from `i` and from `j` on. */
function fillTable(costs: Costs): Table {
  const [rows, columns] = [costs.left.length, costs.right.length];
  const table = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows; row >= 0; row -= 1)
    for (let column = columns; column >= 0; column -= 1) {
      const line = table[row];
      if (line === undefined || (row === rows && column === columns)) continue;
      line[column] = Math.min(
        at(costs.pairs, row, column) + at(table, row + 1, column + 1),
        (costs.left[row] ?? 0) + at(table, row + 1, column),
        (costs.right[column] ?? 0) + at(table, row, column + 1),
      );
    }
  return table;
}

function readPairs(
  left: readonly GraphNode[],
  right: readonly GraphNode[],
  { costs, table }: { readonly costs: Costs; readonly table: Table },
): readonly NodePair[] {
  const pairs: NodePair[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const least = at(table, row, column);
    const isPair = at(costs.pairs, row, column) + at(table, row + 1, column + 1) === least;
    const isLeft = isPair || (costs.left[row] ?? 0) + at(table, row + 1, column) === least;
    const isRight = isPair || !isLeft;
    pairs.push({ left: taken(left, isLeft, row), right: taken(right, isRight, column) });
    if (isLeft) row += 1;
    if (isRight) column += 1;
  }
  return pairs;
}

const taken = (nodes: readonly GraphNode[], isTaken: boolean, place: number): GraphNode | null =>
  isTaken ? (nodes[place] ?? null) : null;
