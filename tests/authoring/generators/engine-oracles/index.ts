import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import adagradSteps from './adagrad-steps.js';
import backpropSmallNetwork from './backprop-small-network.js';
import convChain from './conv-chain.js';
import convOutputSize from './conv-output-size.js';
import convParameterCount from './conv-parameter-count.js';
import denseParameterCount from './dense-parameter-count.js';
import gradientDescentSteps from './gradient-descent-steps.js';
import lstmCellNumeric from './lstm-cell-numeric.js';
import lstmGateTrace from './lstm-gate-trace.js';
import poolOutputSize from './pool-output-size.js';
import recurrentParameterCount from './recurrent-parameter-count.js';
import softmaxCrossEntropy from './softmax-cross-entropy.js';

/** The families whose questions the engine executes, in alphabetical order. */
export const engineOracles: readonly EngineOracle[] = [
  adagradSteps,
  backpropSmallNetwork,
  convChain,
  convOutputSize,
  convParameterCount,
  denseParameterCount,
  gradientDescentSteps,
  lstmCellNumeric,
  lstmGateTrace,
  poolOutputSize,
  recurrentParameterCount,
  softmaxCrossEntropy,
];

/** The families that it cannot execute, with the reason. So far there is none. */
export const notExecuted: Readonly<Record<string, string>> = {};
