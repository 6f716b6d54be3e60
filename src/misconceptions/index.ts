import { concepts } from './concepts.js';
import { convolution } from './convolution.js';
import type { Misconception } from './misconception.js';
import { optimisation } from './optimisation.js';
import { parameters } from './parameters.js';
import { probability } from './probability.js';
import { recurrent } from './recurrent.js';

/** The one list of misconceptions: generators, bank items and checks of programs name them by id. */
export const misconceptions: readonly Misconception[] = [
  ...convolution,
  ...parameters,
  ...recurrent,
  ...optimisation,
  ...probability,
  ...concepts,
];
