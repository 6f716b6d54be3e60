import { valueError } from '../base/errors.js';
import type { KerasTensor, Node, Vertex } from './keras-tensor.js';

/** The nodes that lead from the inputs to the outputs. */
export interface Topology {
  /** Each node after all that it needs. */
  readonly nodes: readonly Node[];
  /** When a walk back from the outputs first meets each operation. */
  readonly order: ReadonlyMap<Vertex, number>;
}

/** A node on the way that is being walked, and which of its inputs comes next. */
interface Step {
  readonly node: Node;
  next: number;
}

/**
 * Walks back from the outputs, depth first, up to the inputs. Without recursion, so that a chain of any length is possible.
 * @throws ValueError if a tensor depends on itself.
 */
export function sortNodes(
  inputs: readonly KerasTensor[],
  outputs: readonly KerasTensor[],
): Topology {
  const given = new Set(inputs);
  const finished = new Set<Node>();
  const running = new Set<Node>();
  const order = new Map<Vertex, number>();
  const nodes: Node[] = [];
  const way: Step[] = [];
  const enter = (tensor: KerasTensor): void => {
    const node = tensor.history?.node;
    if (node === undefined || finished.has(node)) return;
    if (!isInput(node) && given.has(tensor)) {
      finished.add(node);
      return;
    }
    if (running.has(node)) throw cycle(tensor, node);
    if (!order.has(node.operation)) order.set(node.operation, order.size);
    running.add(node);
    way.push({ node, next: 0 });
  };
  for (const output of outputs) {
    enter(output);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const input = step.node.inputs[step.next++];
      if (input !== undefined) enter(input);
      else leave(step.node);
    }
  }
  return { nodes, order };

  function leave(node: Node): void {
    way.pop();
    running.delete(node);
    finished.add(node);
    nodes.push(node);
  }
}

/** Whether the node is an entrance of the network: it was called with no symbolic tensor. */
export const isInput = (node: Node): boolean => node.inputs.length === 0;

const cycle = (tensor: KerasTensor, { operation }: Node): Error =>
  valueError(`Tensor ${tensor.describe()} from operation '${operation.name}' is part of a cycle.`);
