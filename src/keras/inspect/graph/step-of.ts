import type { Activation } from '../../activations/activation.js';
import { KerasError } from '../../base/errors.js';
import type { Arguments } from '../../base/signature.js';
import type { Variable } from '../../base/variable.js';
import { isKerasTensor, type Node, type Vertex } from '../../graph/keras-tensor.js';
import { flatten } from '../../graph/nested.js';
import { layerOf } from '../../layers/base/activation-layer.js';
import { SubclassedLayer } from '../../layers/base/subclassed-layer.js';
import { WeightHolder } from '../../layers/base/weight-holder.js';
import { Lambda } from '../../layers/lambda.js';
import { Op } from '../../ops/op.js';
import { lineOf } from '../call-lines.js';
import type { GraphShape, Plain } from '../evidence.js';
import { cleanArguments } from './clean-arguments.js';
import type { DraftStep } from './draft.js';
import { plain, plainEntries } from './plain.js';

/** A use of a layer or operation, before any rule of the canonical form; without a node, the layer alone. */
export function stepOf(operation: Vertex, node: Node | undefined): DraftStep {
  return {
    kind: operation instanceof Op ? `ops.${operation.definition.name}` : operation.className,
    name: operation.name,
    arguments: operation instanceof Op ? ofOperation(operation, node) : ofLayer(operation, node),
    outputShape: shapeOf(operation, node),
    variables: operation instanceof WeightHolder ? ownVariables(operation) : [],
    trainable: operation instanceof WeightHolder ? operation.trainable : true,
    line: lineOf(operation),
  };
}

/** The shape of what it gives; what the layer alone gave when it was last called. */
function shapeOf(operation: Vertex, node: Node | undefined): GraphShape | null {
  const shape = (node ?? operation.nodes.at(-1))?.outputs[0]?.shape;
  return shape === undefined ? null : openBatch(shape);
}

/** The size of the batch is no part of a network. */
export const openBatch = (shape: GraphShape): GraphShape => [
  ...shape.slice(0, 1).map(() => null),
  ...shape.slice(1),
];

/** A layer that serves as an activation is a node of its own, with its weights. */
function ownVariables(layer: WeightHolder): readonly Variable[] {
  const activation = 'activation' in layer ? layerOf(layer.activation as Activation) : undefined;
  const apart = new Set(activation === undefined ? [] : activation.weights);
  return layer.weights.filter((variable) => !apart.has(variable));
}

function ofLayer(layer: Vertex, node: Node | undefined): Readonly<Record<string, Plain>> {
  const config = isOfProgram(layer) ? {} : cleanArguments(plainEntries(configOf(layer)));
  const called = node === undefined ? {} : plainArguments(node.args.keywords);
  return Object.keys(called).length === 0 ? config : { ...config, call: called };
}

/** What a program's own layer says of itself is its word; what it computes is compared. */
const isOfProgram = (layer: Vertex): boolean =>
  layer instanceof SubclassedLayer || layer instanceof Lambda;

/** Objects of the program inside, such as a regularizer, are asked for theirs and may raise. */
function configOf(layer: Vertex): Arguments {
  try {
    return layer.getConfig();
  } catch (error) {
    if (error instanceof KerasError) return {};
    throw error;
  }
}

function ofOperation(op: Op, node: Node | undefined): Readonly<Record<string, Plain>> {
  const { parameters, options } = op.definition;
  const names = parameters.map(({ name }) => name).filter((name) => !options.includes(name));
  const given = (node?.args.positional ?? []).map((value, index): readonly [string, unknown] => [
    names[index] ?? `x${index}`,
    value,
  ]);
  const byPlace = Object.fromEntries<unknown>(given);
  const called = { ...byPlace, ...node?.args.keywords };
  return cleanArguments({ ...plainEntries(op.options), ...plainArguments(called) });
}

/** Arguments of a call that are no symbolic tensors. */
const plainArguments = (args: Readonly<Record<string, unknown>>): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([key, value]) => key !== 'mask' && !isNothing(value))
      .map(([key, value]) => [key, plain(value)]),
  );

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || flatten(value).some(isKerasTensor);
