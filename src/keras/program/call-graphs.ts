import type * as tf from '@tensorflow/tfjs-core';
import { parseDType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { CallGraph } from '../graph/call-graph.js';
import { isKerasTensor, KerasTensor } from '../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../graph/nested.js';
import { record, unrecorded } from '../graph/recorder.js';
import { maskOf } from '../layers/base/masks.js';
import { trace } from '../graph/tracing.js';
import { isTensor } from '../layers/base/shapes.js';
import { runCall } from './call-arguments.js';
import type { ProgramValue } from './program-value.js';

/**
 * The program's `call` as Keras' graphs have it in `fit`, `evaluate` and `predict`: it is traced once for each kind of arguments
 * and then run without the program. Where it does what a trace cannot hold, such as changing variables or drawing numbers, the
 * program is called each time.
 */
export class CallGraphs {
  readonly #program: ProgramValue;
  readonly #graphs = new Map<string, CallGraph | null>();

  constructor(program: ProgramValue) {
    this.#program = program;
  }

  /** Runs the call on tensors with numbers. */
  run(args: Arguments): unknown {
    if (!session().isBatchUnknown) return runCall(this.#program, args);
    const key = keyOf(args);
    const graph = this.#graphs.get(key) ?? this.#traced(key, args);
    return graph === null
      ? runCall(this.#program, args)
      : graph.run(flatten(args).filter(isEngineTensor));
  }

  #traced(key: string, args: Arguments): CallGraph | null {
    if (this.#graphs.has(key)) return null;
    const graph = unrecorded(() => traceCall(this.#program, args));
    this.#graphs.set(key, graph);
    return graph;
  }
}

/** Arguments of the same shapes but for the batch, of the same types, and else the same. */
const keyOf = (args: Arguments): string =>
  JSON.stringify(
    mapLeaves(args, (leaf) => (isTensor(leaf) ? kindOf(leaf as tf.Tensor) : (leaf ?? null))),
  );

const kindOf = (tensor: tf.Tensor): unknown => [
  tensor.dtype,
  tensor.rank,
  ...tensor.shape.slice(1),
  maskOf(tensor) !== null,
];

/** Null where the notes do not tell all, or the call cannot be done on symbolic tensors. */
function traceCall(program: ProgramValue, args: Arguments): CallGraph | null {
  const symbols = trace(() => mapLeaves(args, symbolOf)) as Arguments;
  const inputs = flatten(symbols).filter(isKerasTensor);
  try {
    const { result, recorder } = record(() => runCall(program, symbols));
    const isSymbolic = flatten(result).every(isKerasTensor);
    return recorder.isComplete && isSymbolic ? new CallGraph(inputs, recorder.nodes, result) : null;
  } catch {
    // What is wrong with the call shows when it is run on numbers.
    return null;
  }
}

function symbolOf(leaf: unknown): unknown {
  if (!isEngineTensor(leaf)) return leaf;
  const shape = leaf.rank === 0 ? [] : [null, ...leaf.shape.slice(1)];
  const symbol = new KerasTensor(shape, parseDType(leaf.dtype));
  const mask = maskOf(leaf);
  if (isEngineTensor(mask)) symbol.mask = new KerasTensor([null, ...mask.shape.slice(1)], 'bool');
  return symbol;
}
