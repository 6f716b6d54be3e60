import { abs } from './abs.js';
import { comparisons } from './comparisons.js';
import { conv2d, conv2dBackpropFilter, conv2dBackpropInput } from './conv2d.js';
import { conv3d, conv3dBackpropFilter, conv3dBackpropInput } from './conv3d.js';
import { cumsum } from './cumsum.js';
import {
  depthwiseBackpropFilter,
  depthwiseBackpropInput,
  depthwiseConv2d,
} from './depthwise-conv2d.js';
import { fusedConv2d } from './fused-conv2d.js';
import type { Gradient } from './gradient.js';
import { gruSequence } from './gru-sequence.js';
import { byTheirOutputs } from './kept-outputs.js';
import { lstmSequence } from './lstm-sequence.js';
import { max, min } from './max.js';
import { maximum, minimum } from './maximum.js';
import { splitV, unpack } from './parts.js';
import { avgPool3dGrad, avgPoolGrad, maxPoolGrad } from './pool-grad.js';
import { relu6 } from './relu6.js';
import { relu, reluGrad } from './relu.js';
import { resizeBilinear, resizeNearest } from './resize.js';
import { select } from './select.js';
import { simpleRnnSequence } from './simple-rnn-sequence.js';
import { squaredDifference } from './squared-difference.js';
import { mean, sum } from './sum.js';
import { tile } from './tile.js';

/** The gradients that tfjs lacks or has wrong, on every engine. */
export const gradients: readonly Gradient[] = [
  ...[abs, avgPool3dGrad, avgPoolGrad],
  ...byTheirOutputs,
  ...comparisons,
  ...[conv2d, conv2dBackpropFilter, conv2dBackpropInput, fusedConv2d],
  ...[conv3d, conv3dBackpropFilter, conv3dBackpropInput],
  ...[cumsum, depthwiseBackpropFilter, depthwiseBackpropInput, depthwiseConv2d],
  ...[max, maxPoolGrad, maximum, mean, min, minimum],
  ...[relu, relu6, reluGrad, resizeBilinear, resizeNearest],
  ...[gruSequence, lstmSequence, simpleRnnSequence],
  ...[select, splitV, squaredDifference, sum, tile, unpack],
];
