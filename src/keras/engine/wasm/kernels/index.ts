import type { FusedKernel, WasmKernel } from '../wasm-kernel.js';
import { adamStep } from './adam-step.js';
import { avgPool3dGrad, avgPoolGrad } from './avg-pool-grad.js';
import { avgPool3d } from './avg-pool.js';
import { batchMatMul } from './batch-mat-mul.js';
import { cast } from './cast.js';
import { clipByValue, relu6 } from './clip-by-value.js';
import { conv2dBackpropFilter } from './conv2d-backprop-filter.js';
import { conv2dBackpropInput } from './conv2d-backprop-input.js';
import { conv2d, depthwiseConv2dNative, fusedConv2d, fusedDepthwiseConv2d } from './conv2d.js';
import { conv3dBackpropFilter } from './conv3d-backprop-filter.js';
import { conv3dBackpropInput } from './conv3d-backprop-input.js';
import { conv3d } from './conv3d.js';
import { depthwiseBackpropFilter } from './depthwise-backprop-filter.js';
import { depthwiseBackpropInput } from './depthwise-backprop-input.js';
import { fusedMatMul } from './fused-mat-mul.js';
import { gatherV2 } from './gather-v2.js';
import { gruSequenceGrad } from './gru-sequence-grad.js';
import { gruSequence } from './gru-sequence.js';
import { identity } from './identity.js';
import { log1p } from './log1p.js';
import { lstmSequenceGrad } from './lstm-sequence-grad.js';
import { lstmSequence } from './lstm-sequence.js';
import { maxPool3dGrad, maxPoolGrad } from './max-pool-grad.js';
import { maxPool, maxPool3d } from './max-pool.js';
import { maximum, minimum } from './maximum.js';
import { mean } from './mean.js';
import { reluGrad } from './relu-grad.js';
import { reverse } from './reverse.js';
import { sign } from './sign.js';
import { simpleRnnSequenceGrad } from './simple-rnn-sequence-grad.js';
import { simpleRnnSequence } from './simple-rnn-sequence.js';
import { slice } from './slice.js';
import { splitV } from './split-v.js';
import { stridedSlice } from './strided-slice.js';
import { sum } from './sum.js';
import { tile } from './tile.js';
import { transpose } from './transpose.js';
import { unpack } from './unpack.js';
import { unsortedSegmentSum } from './unsorted-segment-sum.js';

/** Whole recurrent layers; the native engine uses them as well. */
export const recurrentKernels: readonly FusedKernel[] = [
  ...[gruSequence, gruSequenceGrad, lstmSequence, lstmSequenceGrad],
  ...[simpleRnnSequence, simpleRnnSequenceGrad],
];

/** All kernels of ours, in place of the backend's or beside them. */
export const wasmKernels: readonly WasmKernel[] = [
  ...[adamStep, avgPool3d, avgPool3dGrad, avgPoolGrad, batchMatMul, cast, clipByValue],
  ...[conv2d, conv2dBackpropFilter, conv2dBackpropInput],
  ...[conv3d, conv3dBackpropFilter, conv3dBackpropInput],
  ...[depthwiseBackpropFilter, depthwiseBackpropInput, depthwiseConv2dNative],
  ...[fusedConv2d, fusedDepthwiseConv2d, fusedMatMul],
  ...recurrentKernels,
  ...[gatherV2, identity, maxPool, maxPool3d, maxPool3dGrad, maxPoolGrad, mean],
  ...[log1p, maximum, minimum, relu6, sign],
  ...[reluGrad, reverse, slice, splitV, stridedSlice, sum, tile, transpose, unpack],
  unsortedSegmentSum,
];
