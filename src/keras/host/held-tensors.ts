import * as tf from '@tensorflow/tfjs-core';
import { dtypeOf, noteDType } from '../base/noted-dtype.js';
import { logitsOf, noteLogits } from '../base/logits.js';
import { maskOf, setMask } from '../layers/base/masks.js';
import { isEngineTensor } from '../base/engine-tensor.js';

/** The innermost scope of the engine; its types do not know that there may be none. */
const activeScope = () => tf.engine().state.scopeStack.at(-1);

/** Whether the running request has made the tensor, and nobody else keeps it. */
export const isFresh = ({ kept, scopeId }: tf.Tensor): boolean =>
  !kept && scopeId === activeScope()?.id;

/** The same numbers as a tensor of its own, with what Keras has noted of it. Gradients go through. */
export function copyTensor(tensor: tf.Tensor): tf.Tensor {
  const copy = noteDType(tf.clone(tensor), dtypeOf(tensor));
  const mask = maskOf(tensor);
  if (isEngineTensor(mask)) setMask(copy, tf.clone(mask));
  const logits = logitsOf(tensor);
  if (logits !== undefined) noteLogits(copy, tf.clone(logits));
  return copy;
}

/** The tensor, and the tensors that Keras has noted with it. */
function withNotes(tensor: tf.Tensor): tf.Tensor[] {
  const mask = maskOf(tensor);
  const logits = logitsOf(tensor);
  return [
    tensor,
    ...(isEngineTensor(mask) ? [mask] : []),
    ...(logits === undefined ? [] : [logits]),
  ];
}

/** Keeps a tensor that the running request has made until the program lets it go. */
export function keepTensor(tensor: tf.Tensor): readonly tf.Tensor[] {
  const own = withNotes(tensor).filter(({ kept }) => !kept);
  for (const each of own) tf.keep(each);
  return own;
}

/**
 * The program has let go of tensors. Inside a call-back the engine may still compute with them: they then live as long as what
 * the running computation makes.
 */
export function letGo(tensors: readonly tf.Tensor[]): void {
  const scope = activeScope();
  for (const tensor of tensors) {
    if (scope === undefined) tensor.dispose();
    else {
      tensor.kept = false;
      tensor.scopeId = scope.id;
      scope.track.push(tensor);
    }
  }
}
