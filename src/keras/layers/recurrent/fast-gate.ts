import type { Activation } from '../../activations/activation.js';
import { hardSigmoid } from '../../activations/hard-sigmoid.js';
import { sigmoid } from '../../activations/sigmoid.js';

/** The engines' name for an activation of gates that their fast paths know. */
export function fastGate(activation: Activation): 'sigmoid' | 'hard_sigmoid' | undefined {
  if (activation === sigmoid) return 'sigmoid';
  return activation === hardSigmoid ? 'hard_sigmoid' : undefined;
}
