import convOutputSize from './conv-output-size.js';
import type { Generator } from './generator.js';

/** Every family of questions, in alphabetical order. */
export const generators: readonly Generator[] = [convOutputSize];
