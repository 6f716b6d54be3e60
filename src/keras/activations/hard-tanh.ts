import type { Activation } from './activation.js';
import { clip } from './clip.js';
import { defineSimple } from './define.js';

/** x, cut at -1 and 1. */
export const hardTanh: Activation = defineSimple('hard_tanh', clip(-1, 1));
