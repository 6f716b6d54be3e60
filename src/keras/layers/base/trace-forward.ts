import { parseDType } from '../../base/dtype.js';
import { KerasError } from '../../base/errors.js';
import { session } from '../../base/session.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { inferByTrial } from '../../graph/infer.js';
import { isKerasTensor, KerasTensor } from '../../graph/keras-tensor.js';
import { mapLeaves, type Nested } from '../../graph/nested.js';
import { trace } from '../../graph/tracing.js';
import { isShape, isTensor, type NestedShape } from './shapes.js';

type Forward = (args: Arguments) => unknown;

/**
 * What a program's own computation gives, by shape and type: found by running it on symbolic tensors, which builds the layers
 * that it calls, or on zeros where it uses functions that know tensors with numbers only.
 */
export function traceForward(args: Arguments, forward: Forward): Nested<KerasTensor> {
  const symbols = mapLeaves(args, symbolOf) as Arguments;
  const outputs =
    tryOnSymbols(symbols, forward) ??
    inferByTrial(symbols, (filled) => forward(filled as Arguments));
  return mapLeaves(outputs, nameAgain) as Nested<KerasTensor>;
}

/** The symbolic tensors that stand for a call's arguments when only shapes are known. */
export function symbolicArguments(
  parameters: readonly Parameter[],
  shapes: Readonly<Record<string, NestedShape>>,
): Arguments {
  return Object.fromEntries(
    parameters.map((parameter) => {
      const shape = shapes[`${parameter.name}_shape`];
      return [
        parameter.name,
        shape === undefined ? parameter.default : trace(() => symbolsOf(shape)),
      ];
    }),
  );
}

function symbolsOf(shape: NestedShape): unknown {
  if (shape === null) return null;
  if (isShape(shape)) return new KerasTensor(shape);
  return Array.isArray(shape)
    ? shape.map((each) => symbolsOf(each as NestedShape))
    : Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, symbolsOf(each)]));
}

const symbolOf = (leaf: unknown): unknown =>
  isTensor(leaf) && !isKerasTensor(leaf)
    ? trace(() => new KerasTensor(leaf.shape, parseDType(leaf.dtype)))
    : leaf;

/** Undefined if the computation cannot be done with symbolic tensors. */
function tryOnSymbols(symbols: Arguments, forward: Forward): unknown {
  try {
    return trace(() => forward(symbols));
  } catch (error) {
    if (error instanceof KerasError) throw error;
    session().warn(
      `A call could not be traced: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

/** Each call gives tensors of its own. */
function nameAgain(leaf: unknown): unknown {
  if (!isKerasTensor(leaf)) return leaf;
  const made = new KerasTensor(leaf.shape, leaf.dtype);
  made.mask = leaf.mask;
  return made;
}
