import type { NativeKernel } from '../backend.js';
import { add } from './add.js';
import { maxPoolGrad } from './max-pool-grad.js';
import { reluGrad } from './relu-grad.js';
import { sum } from './sum.js';

/** The kernels that take the place of tfjs-node's. */
export const nativeKernels: readonly NativeKernel[] = [add, maxPoolGrad, reluGrad, sum];
