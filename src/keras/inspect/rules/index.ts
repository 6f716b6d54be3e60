import { activationLayers } from './activation-layers.js';
import { activationOperations } from './activation-operations.js';
import { copies } from './copies.js';
import { mergingOperations } from './merging-operations.js';
import { negativeAxes } from './negative-axes.js';
import { poolingOperations } from './pooling-operations.js';
import { rescalings } from './rescalings.js';
import { reshapes } from './reshapes.js';
import type { Rule } from './rule.js';
import { splitActivation } from './split-activation.js';
import { timeDistributed } from './time-distributed.js';
import { transposes } from './transposes.js';

/** The rules of the canonical form, in the order in which they are applied. */
export const rules: readonly Rule[] = [
  timeDistributed,
  splitActivation,
  activationLayers,
  activationOperations,
  rescalings,
  mergingOperations,
  poolingOperations,
  transposes,
  reshapes,
  copies,
  negativeAxes,
];
