import { KerasError } from '../../base/errors.js';
import { ProgramError } from '../../base/program-error.js';
import type { Arguments } from '../../base/signature.js';
import { isKerasTensor, KerasTensor, type Node } from '../../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../../graph/nested.js';
import { record } from '../../graph/recorder.js';
import { trace } from '../../graph/tracing.js';
import type { Layer } from '../../layers/base/layer.js';
import type { NestedShape } from '../../layers/base/shapes.js';
import { symbolicArguments } from '../../layers/base/trace-forward.js';
import type { Model } from '../../models/model.js';

/** What is done between symbolic tensors, in its order. */
export interface Steps {
  readonly inputs: readonly KerasTensor[];
  readonly nodes: readonly Node[];
  readonly outputs: readonly KerasTensor[];
}

/** What a model with a `call` of its own does; null where it was never built, or a trace cannot tell all of it. */
export function traceModel(model: Model): Steps | null {
  const shape = model.buildConfig?.input_shape as NestedShape | undefined;
  const [parameter] = model.callParameters;
  if (!model.built || shape === undefined || shape === null || parameter === undefined) return null;
  const args = symbolicArguments([parameter], { [`${parameter.name}_shape`]: shape });
  return traceBare(model, args);
}

/** What a layer of the program, without weights of its own, does with the tensors that it is called on. */
export function tracePart(layer: Layer, { args }: Node): Steps | null {
  const [parameter] = layer.callParameters;
  if (layer.ownWeights.length > 0 || parameter === undefined) return null;
  const named = Object.fromEntries(
    args.positional.map((value, index) => [layer.callParameters[index]?.name ?? '', value]),
  );
  const given = trace(() => mapLeaves({ ...named, ...args.keywords }, symbolOf)) as Arguments;
  return traceBare(layer, given);
}

const symbolOf = (leaf: unknown): unknown =>
  isKerasTensor(leaf) ? new KerasTensor(leaf.shape, leaf.dtype) : leaf;

function traceBare(layer: Layer, args: Arguments): Steps | null {
  try {
    const { result, recorder } = record(() => layer.computeBare(args));
    const outputs = flatten(result);
    if (!recorder.isComplete || !outputs.every(isKerasTensor)) return null;
    return { inputs: flatten(args).filter(isKerasTensor), nodes: recorder.nodes, outputs };
  } catch (error) {
    // What the program does there works on numbers only, or fails: its outputs are compared, not its steps.
    if (error instanceof KerasError || error instanceof ProgramError) return null;
    throw error;
  }
}
