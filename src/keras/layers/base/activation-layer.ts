import type { Activation } from '../../activations/activation.js';
import { WeightHolder } from './weight-holder.js';

/** The layer that serves as an activation, if it is one: it counts as a part of the layer that uses it, with its weights. */
export const layerOf = ({ layer }: Activation): WeightHolder | undefined =>
  layer instanceof WeightHolder ? layer : undefined;
