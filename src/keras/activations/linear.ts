import type { Activation } from './activation.js';
import { defineSimple } from './define.js';

/** The input as it is. */
export const linear: Activation = defineSimple('linear', (x) => x);
