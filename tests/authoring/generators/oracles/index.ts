import convOutputSize from './conv-output-size.js';
import type { Oracle } from './oracle.js';

/** The execution of every family, in alphabetical order. */
export const oracles: readonly Oracle[] = [convOutputSize];
