import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { sameShape } from '../../base/shape.js';
import type { AnyCell, CellRun, SequenceInputs } from './cell.js';
import { loopOverTime, type LoopOptions, type SequenceOutputs } from './loop.js';
import { startCell } from './run-cell.js';
import { flatSizes, stateAt } from './states.js';

/** A call of a recurrent layer. */
export interface SequenceCall extends LoopOptions {
  /** (B, T, …), at least one step. */
  readonly sequences: tf.Tensor;
  readonly initialStates: readonly tf.Tensor[];
  readonly training: boolean;
}

/** Takes the cell along the sequences: by the engine's fast path where there is one, else step by step. */
export function runSequence(cell: AnyCell, call: SequenceCall): SequenceOutputs {
  const { sequences, training } = call;
  const [size = 1] = sequences.shape;
  const mask = readMask(call);
  const sizes = flatSizes(cell.stateSize);
  const states = sizes.map((_, index) => stateAt(call.initialStates, index));
  const run = startCell(cell, { size, features: sequences.shape.at(-1) ?? 1, training });
  const fits = states.every((state, index) => sameShape(state.shape, [size, sizes[index] ?? 0]));
  const fast = fits ? runFast(run, { ...call, mask, initialStates: states }) : undefined;
  return fast ?? loopOverTime(run.step, run.project(sequences), states, { ...call, mask });
}

/** Fast paths have gradients of first order only; the recording of a gradient inside another one asks for more. */
function runFast(run: CellRun, call: SequenceCall): SequenceOutputs | undefined {
  if (run.whole === undefined || tf.engine().state.gradientDepth > 1) return undefined;
  const inputs: SequenceInputs = {
    x: call.sequences as tf.Tensor3D,
    initialStates: call.initialStates as readonly tf.Tensor2D[],
    mask: call.mask === null ? undefined : (call.mask as tf.Tensor2D),
    goBackwards: call.goBackwards,
    zeroOutputForMask: call.zeroOutputForMask,
    returnSequences: call.returnSequences,
  };
  return call.sequences.rank === 3 ? run.whole(inputs) : undefined;
}

/**
 * The mask as a constant (B, T) of type bool, through which no gradient flows; (B, T, 1) is taken too. Null if all steps count.
 * @throws ValueError if it is that of other sequences.
 */
function readMask({ mask, sequences }: SequenceCall): tf.Tensor | null {
  if (mask === null) return null;
  const shape = sequences.shape.slice(0, 2);
  const given = mask.rank === 3 && mask.shape[2] === 1 ? mask.shape.slice(0, 2) : mask.shape;
  if (!sameShape(given, shape))
    throw valueError(
      `The argument \`mask\` must have the shape ${writeShape(shape)}, a value for each step of the sequences. ` +
        `Received: mask.shape=${writeShape(mask.shape)}`,
    );
  const counts = Uint8Array.from(mask.dataSync(), (value) => (value === 0 ? 0 : 1));
  return counts.every((count) => count === 1) ? null : tf.tensor(counts, shape, 'bool');
}
