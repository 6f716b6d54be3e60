import { backPropagation } from './back-propagation.js';
import { convolution } from './convolution.js';
import { images } from './images.js';
import { keras } from './keras.js';
import { learning } from './learning.js';
import type { Misconception } from './misconception.js';
import { networks } from './networks.js';
import { optimisation } from './optimisation.js';
import { parameters } from './parameters.js';
import { probability } from './probability.js';
import { programData } from './program-data.js';
import { programLayers } from './program-layers.js';
import { programLosses } from './program-losses.js';
import { programSteps } from './program-steps.js';
import { recurrent } from './recurrent.js';
import { representations } from './representations.js';
import { sequences } from './sequences.js';

/** The one list of misconceptions: generators, bank items and checks of programs name them by id. */
export const misconceptions: readonly Misconception[] = [
  ...convolution,
  ...images,
  ...keras,
  ...learning,
  ...networks,
  ...optimisation,
  ...backPropagation,
  ...parameters,
  ...probability,
  ...programData,
  ...programLayers,
  ...programLosses,
  ...programSteps,
  ...recurrent,
  ...representations,
  ...sequences,
];
