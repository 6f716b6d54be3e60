import { session } from '../base/session.js';
import { flatten } from './nested.js';
import {
  isKerasTensor,
  type CallArguments,
  type KerasTensor,
  type Node,
  type Vertex,
} from './keras-tensor.js';

/** The symbolic tensors among a call's arguments. */
export const symbolicInputs = ({ positional, keywords }: CallArguments): KerasTensor[] =>
  [...positional.flatMap(flatten), ...flatten(keywords)].filter(isKerasTensor);

/** Notes that the operation was called (unless calls are only traced), and lets its outputs know where they come from. */
export function addNode(
  operation: Vertex,
  args: CallArguments,
  outputs: readonly KerasTensor[],
): Node {
  const node: Node = { operation, args, inputs: symbolicInputs(args), outputs };
  const { tracing, recorder } = session();
  if (tracing) recorder?.nodes.push(node);
  if (tracing) return node;
  operation.nodes.push(node);
  outputs.forEach((output, index) => (output.history = { node, index }));
  return node;
}
