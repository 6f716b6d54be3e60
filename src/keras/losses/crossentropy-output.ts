import type * as tf from '@tensorflow/tfjs-core';
import { logitsOf } from '../base/logits.js';
import { session } from '../base/session.js';

/** What a cross-entropy is computed from: probabilities, or what they are the softmax or sigmoid of. */
export interface CrossentropyOutput {
  readonly output: tf.Tensor;
  readonly isLogits: boolean;
}

/** Takes the logits where it is known from which the probabilities came, as Keras does. Warns if it was told that these are logits. */
export function crossentropyOutput(
  output: tf.Tensor,
  fromLogits: boolean,
  [activation, loss]: readonly [activation: string, loss: string],
): CrossentropyOutput {
  const logits = logitsOf(output);
  if (logits === undefined) return { output, isLogits: fromLogits };
  if (fromLogits)
    session().warn(
      `"\`${loss}\` received \`from_logits=True\`, but the \`output\` argument was produced by a ${activation} ` +
        'activation and thus does not represent logits. Was this intended?',
    );
  return { output: logits, isLogits: true };
}
