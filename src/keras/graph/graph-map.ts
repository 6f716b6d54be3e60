import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { KerasTensor, Node, Vertex } from './keras-tensor.js';
import { isInput, sortNodes, type Topology } from './topology.js';

/** What lies between the inputs and outputs of a network, in Keras' order. */
export interface GraphMap {
  /** All nodes; those that need others come later. */
  readonly nodes: ReadonlySet<Node>;
  /** Nodes by their distance from the outputs, the farthest first. */
  readonly levels: readonly (readonly Node[])[];
  /** The layers and operations, each once, from the inputs to the outputs. */
  readonly operations: readonly Vertex[];
}

/**
 * Finds the network between symbolic tensors.
 * @throws ValueError if an output needs a tensor that does not come from the inputs, if a tensor depends on itself, or if two
 * operations have the same name.
 */
export function mapGraph(
  inputs: readonly KerasTensor[],
  outputs: readonly KerasTensor[],
): GraphMap {
  const topology = sortNodes(inputs, outputs);
  const depths = measureDepths(topology);
  const order = new Map(topology.order);
  addUnusedInputs(inputs, depths, order);
  const levels = byDepth(depths.nodes);
  const operations = byDepth(depths.operations).flatMap((level) =>
    level.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
  );
  checkConnected(inputs, levels);
  checkNames(operations);
  return { nodes: new Set(depths.nodes.keys()), levels, operations };
}

interface Depths {
  readonly nodes: Map<Node, number>;
  readonly operations: Map<Vertex, number>;
}

/** The depth is the longest way to an output; an operation that is used several times has that of its farthest use. */
function measureDepths({ nodes }: Topology): Depths {
  const known = new Set(nodes);
  const depths: Depths = { nodes: new Map(), operations: new Map() };
  for (const node of [...nodes].reverse()) {
    const own = depths.nodes.get(node) ?? 0;
    const depth = Math.max(own, depths.operations.get(node.operation) ?? 0);
    depths.operations.set(node.operation, depth);
    depths.nodes.set(node, depth);
    for (const { history } of node.inputs) {
      if (history === undefined || !known.has(history.node)) continue;
      const former = depths.nodes.get(history.node) ?? 0;
      depths.nodes.set(history.node, Math.max(depth + 1, former));
    }
  }
  return depths;
}

/** Inputs that no output needs belong to the network as well. */
function addUnusedInputs(
  inputs: readonly KerasTensor[],
  depths: Depths,
  order: Map<Vertex, number>,
): void {
  for (const { history } of inputs) {
    if (history === undefined || !isInput(history.node)) continue;
    const { node } = history;
    if (depths.operations.has(node.operation)) continue;
    depths.operations.set(node.operation, 0);
    depths.nodes.set(node, 0);
    order.set(node.operation, -1);
  }
}

/** Groups by depth, deepest first; within a group in the order of the map. */
function byDepth<Item>(depths: ReadonlyMap<Item, number>): Item[][] {
  const levels = new Map<number, Item[]>();
  for (const [item, depth] of depths) {
    const level = levels.get(depth);
    if (level === undefined) levels.set(depth, [item]);
    else level.push(item);
  }
  return [...levels].sort(([one], [other]) => other - one).map(([, level]) => level);
}

function checkConnected(
  inputs: readonly KerasTensor[],
  levels: readonly (readonly Node[])[],
): void {
  const computable = new Set(inputs);
  const passed: string[] = [];
  for (const node of levels.flat()) {
    const missing = node.inputs.find((tensor) => !computable.has(tensor));
    if (missing !== undefined)
      throw valueError(
        `Graph disconnected: cannot find parent for tensor ${missing.describe()} at operation ` +
          `'${repr(node.operation)}'. The following previous operations were accessed without issue: ${repr(passed)}`,
      );
    for (const output of node.outputs) computable.add(output);
    passed.push(...node.inputs.map(() => node.operation.name));
  }
}

function checkNames(operations: readonly Vertex[]): void {
  const counts = new Map<string, number>();
  for (const { name } of operations) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts)
    if (count > 1)
      throw valueError(
        `The name "${name}" is used ${count} times in the model. All operation names should be unique.`,
      );
}
