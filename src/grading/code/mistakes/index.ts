import { activationsLeftOut } from './activations-left-out.js';
import { convolutionArguments } from './convolution-arguments.js';
import { dropoutRates } from './dropout-rates.js';
import { embeddingSize } from './embedding-size.js';
import { inputsInOrder } from './inputs-in-order.js';
import { leftUndone } from './left-undone.js';
import { lossAndLabels } from './loss-and-labels.js';
import { lossForTheKind } from './loss-for-the-kind.js';
import { missingFlatten } from './missing-flatten.js';
import { orderOfCalls } from './order-of-calls.js';
import { orderOfLayers } from './order-of-layers.js';
import { outputLayers } from './output-layers.js';
import { outputUnits } from './output-units.js';
import { preparedAlike } from './prepared-alike.js';
import { ranksOfInputs } from './ranks-of-inputs.js';
import type { Recogniser } from './recogniser.js';
import { scaling } from './scaling.js';
import { seenRows } from './seen-rows.js';
import { softmaxAndLoss } from './softmax-and-loss.js';
import { targets } from './targets.js';
import { testRows } from './test-rows.js';
import { trainingNumbers } from './training-numbers.js';

/** All that recognise a named mistake from what a program has left. */
export const recognisers: readonly Recogniser[] = [
  softmaxAndLoss,
  lossAndLabels,
  lossForTheKind,
  outputUnits,
  outputLayers,
  missingFlatten,
  activationsLeftOut,
  convolutionArguments,
  orderOfLayers,
  ranksOfInputs,
  embeddingSize,
  dropoutRates,
  inputsInOrder,
  scaling,
  testRows,
  seenRows,
  preparedAlike,
  targets,
  orderOfCalls,
  leftUndone,
  trainingNumbers,
];
