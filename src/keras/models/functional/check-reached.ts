import { valueError } from '../../base/errors.js';
import type { GraphMap } from '../../graph/graph-map.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import { isDictionary } from '../../graph/nested.js';
import { isInput } from '../../graph/topology.js';

/** @throws ValueError naming the place of an output that cannot be computed from the inputs. */
export function checkReached(
  graph: GraphMap,
  inputs: readonly KerasTensor[],
  outputs: unknown,
): void {
  const reached = new Set<unknown>(inputs);
  for (const node of graph.levels.flat()) {
    if (isInput(node) || !node.inputs.every((tensor) => reached.has(tensor))) continue;
    for (const output of node.outputs) reached.add(output);
  }
  for (const [path, output] of leavesOf(outputs, []))
    if (!reached.has(output))
      throw valueError(`Output with path \`${path.join('.')}\` is not connected to \`inputs\``);
}

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path): [Path, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  return isDictionary(value)
    ? Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
    : [[path, value]];
}
