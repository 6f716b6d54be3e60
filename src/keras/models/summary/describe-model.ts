import { valueError } from '../../base/errors.js';
import { byteSize } from '../../base/dtype.js';
import { str } from '../../base/repr.js';
import type { Variable } from '../../base/variable.js';
import type { Node, Vertex } from '../../graph/keras-tensor.js';
import { Layer } from '../../layers/base/layer.js';
import { Functional } from '../functional/functional.js';
import { Model } from '../model.js';
import type { SummaryDescription, SummaryRow, SummaryTotal } from './description.js';
import { writeOutputShape } from './output-shape.js';

/** Which layers a summary lists. */
export interface SummaryScope {
  /** Whether the layers of nested models have rows as well. */
  readonly expandNested?: boolean;
  /** The first and the last layer to be listed, by name or by a pattern for it. */
  readonly layerRange?: readonly unknown[] | null;
}

/** Collects what `summary()` tells. @throws ValueError for a range of layers that there is not. */
export function describeModel(model: Model, scope: SummaryScope = {}): SummaryDescription {
  const connected = model instanceof Functional && !isChain(model);
  const context: Context = {
    expandNested: scope.expandNested === true,
    nodes: model instanceof Functional ? model.graph.nodes : new Set(),
    indices: new Map(),
  };
  return {
    name: model.name,
    rows: within(model.operations, scope.layerRange ?? null).flatMap((operation) =>
      rowsOf(operation, 0, context),
    ),
    connected,
    trainable: total(model.trainableWeights),
    fixed: total(model.nonTrainableWeights),
    optimizer: optimizerTotal(model),
  };
}

/** Whether each layer has one input, from the one before, and is used once. */
function isChain({ graph, layers }: Functional): boolean {
  if (graph.levels.some((level) => level.length > 1 || (level[0]?.inputs.length ?? 0) > 1))
    return false;
  return layers.every(({ nodes }) => nodes.filter((node) => graph.nodes.has(node)).length < 2);
}

interface Context {
  readonly expandNested: boolean;
  /** The nodes of which connections are told. */
  readonly nodes: ReadonlySet<Node>;
  /** Which use of its operation each node is; filled as it is needed. */
  readonly indices: Map<Node, number>;
}

function rowsOf(operation: Vertex, depth: number, context: Context): SummaryRow[] {
  const row = {
    name: operation.name,
    className: operation.className,
    depth,
    outputShape: writeOutputShape(operation),
    parameters: parametersOf(operation),
    connections: connectionsOf(operation, context),
    trainable:
      operation instanceof Layer && operation.weights.length > 0 ? operation.trainable : null,
  };
  if (!context.expandNested || !(operation instanceof Model)) return [row];
  return [row, ...operation.layers.flatMap((layer) => rowsOf(layer, depth + 1, context))];
}

function parametersOf(operation: Vertex): number | null {
  if (!(operation instanceof Layer)) return 0;
  return operation.built ? operation.countParams() : null;
}

function connectionsOf({ nodes }: Vertex, context: Context): string {
  const places = nodes
    .filter((node) => context.nodes.has(node))
    .flatMap(({ inputs }) => inputs)
    .map(({ history, name }) => {
      if (history === undefined) return name;
      const { node, index } = history;
      return `${node.operation.name}[${useOf(node, context.indices)}][${index}]`;
    });
  return places.length === 0 ? '-' : places.join(', ');
}

function useOf(node: Node, indices: Map<Node, number>): number {
  if (!indices.has(node)) node.operation.nodes.forEach((each, index) => indices.set(each, index));
  return indices.get(node) ?? 0;
}

/** Names are compared from their beginning, as Python's `re.match` does. */
function within(
  operations: readonly Vertex[],
  range: readonly unknown[] | null,
): readonly Vertex[] {
  if (range === null) return operations;
  const [from, to] = range;
  if (range.length !== 2)
    throw valueError(
      `layer_range must be a list or tuple of length 2. Received: layer_range = ${str(range)} of length ${range.length}`,
    );
  if (typeof from !== 'string' || typeof to !== 'string')
    throw valueError(`layer_range should contain string type only. Received: ${str(range)}`);
  const first = matches(operations, from);
  const last = matches(operations, to);
  if (first.length === 0 || last.length === 0)
    throw valueError(
      `Passed layer_names do not match the layer names in the model. Received: ${str(range)}`,
    );
  const [lower, upper] = [Math.min(...first), Math.max(...last)];
  return lower > upper
    ? operations.slice(Math.min(...last), Math.max(...first) + 1)
    : operations.slice(lower, upper + 1);
}

function matches(operations: readonly Vertex[], pattern: string): number[] {
  const expression = new RegExp(`^(?:${pattern})`, 'u');
  return operations.flatMap(({ name }, index) => (expression.test(name) ? [index] : []));
}

const total = (variables: readonly Variable[]): SummaryTotal => ({
  count: variables.reduce((sum, { size }) => sum + size, 0),
  bytes: variables.reduce((sum, { size, dtype }) => sum + size * byteSize(dtype), 0),
});

function optimizerTotal(model: Model): SummaryTotal | null {
  const variables = model.compiled?.optimizerVariables ?? null;
  return variables === null ? null : total(variables);
}
