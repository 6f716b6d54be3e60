import { conv2d, conv3d, depthwiseConv2d } from './convolutions.js';
import type { Family } from './family.js';
import { movements } from './movements.js';
import { pools } from './pools.js';
import { fusedMatMul, matMul } from './products.js';
import { recurrent } from './recurrent.js';
import { reductions, segmentSum } from './reductions.js';

/** All families of kernels that are tried with random shapes, those that need the side module apart. */
export const fusedFamilies: readonly Family[] = recurrent;

export const families: readonly Family[] = [
  ...[conv2d, conv3d, depthwiseConv2d, fusedMatMul, matMul, segmentSum],
  ...[...movements, ...pools, ...reductions],
];
