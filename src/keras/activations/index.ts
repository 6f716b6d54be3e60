import type { Activation } from './activation.js';
import { linear } from './linear.js';
import { relu } from './relu.js';

/** All activations by Keras' names. */
export const activations: Readonly<Record<string, Activation>> = { linear, relu };
