import * as tf from '@tensorflow/tfjs-core';
import type { Step } from './cell.js';

export interface LoopOptions {
  /** (B, T) of type bool: whether a step counts. */
  readonly mask: tf.Tensor | null;
  readonly goBackwards: boolean;
  readonly zeroOutputForMask: boolean;
  readonly returnSequences: boolean;
}

/** The outputs of a whole sequence, all or the last one, and the flat states after it. */
export interface SequenceOutputs {
  readonly outputs: tf.Tensor;
  readonly states: readonly tf.Tensor[];
}

/** The outputs and states after some steps. */
interface Progress {
  readonly output: tf.Tensor;
  readonly states: readonly tf.Tensor[];
}

/**
 * Takes one step after the other along axis 1 of `sequences` (at least one step). A step that does not count keeps the states
 * and gives the output before it, or zeros. The outputs are in the order in which the steps were taken.
 */
export function loopOverTime(
  step: Step,
  sequences: tf.Tensor,
  initialStates: readonly tf.Tensor[],
  options: LoopOptions,
): SequenceOutputs {
  const frames = framesOf(sequences, options.goBackwards);
  const counts = options.mask === null ? [] : framesOf(options.mask, options.goBackwards);
  const outputs: tf.Tensor[] = [];
  let states = initialStates;
  frames.forEach((frame, time) => {
    const next = tidyStep(() => {
      const made = step(frame, states);
      const count = counts[time];
      const before = options.zeroOutputForMask ? undefined : outputs.at(-1);
      return count === undefined ? made : keepMasked(count, made, { before, states });
    });
    outputs.push(next.output);
    states = next.states;
  });
  const last = outputs.at(-1) as tf.Tensor;
  return { outputs: options.returnSequences ? tf.stack(outputs, 1) : last, states };
}

/** The steps in the order in which they are taken. The engine goes on using the list that `unstack` gives. */
function framesOf(sequences: tf.Tensor, goBackwards: boolean): tf.Tensor[] {
  const frames = tf.unstack(sequences, 1);
  return goBackwards ? [...frames].reverse() : frames;
}

/** Releases what a step made on the way to its output and states. */
function tidyStep(step: () => Progress): Progress {
  const [output, ...states] = tf.tidy(() => {
    const made = step();
    return [made.output, ...made.states];
  });
  return { output: output, states };
}

function keepMasked(
  count: tf.Tensor,
  made: Progress,
  former: { readonly before: tf.Tensor | undefined; readonly states: readonly tf.Tensor[] },
): Progress {
  const choose = (now: tf.Tensor, before: tf.Tensor): tf.Tensor =>
    tf.where(tf.reshape(count, [-1, ...now.shape.slice(1).map(() => 1)]), now, before);
  return {
    output: choose(made.output, former.before ?? tf.zerosLike(made.output)),
    states: made.states.map((state, index) => choose(state, former.states[index] ?? state)),
  };
}
