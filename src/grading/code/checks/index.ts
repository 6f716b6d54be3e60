import type { Check } from './check.js';
import { compile } from './compile.js';
import { dataPreparation } from './data-preparation.js';
import { fitArguments } from './fit-arguments.js';
import { forwardEquality } from './forward-equality.js';
import { functionResults } from './function-results.js';
import { layerArguments } from './layer-arguments.js';
import { layerSequence } from './layer-sequence.js';
import { metricAtLeast } from './metric-at-least.js';
import { modelRules } from './model-rules.js';
import { outputShapes } from './output-shapes.js';
import { parameterCount } from './parameter-count.js';
import { printedOutput } from './printed-output.js';
import { sourceConstructs } from './source-constructs.js';
import { trainingTrajectory } from './training-trajectory.js';

/** All checks that a task may name. */
export const checks: readonly Check[] = [
  layerSequence,
  outputShapes,
  parameterCount,
  layerArguments,
  compile,
  dataPreparation,
  fitArguments,
  forwardEquality,
  trainingTrajectory,
  metricAtLeast,
  printedOutput,
  functionResults,
  sourceConstructs,
  modelRules,
];
