import type { LocalizedText } from '../../util/localized-text.js';
import type { Terms } from './linear-program.js';

/** Something that the chosen questions must satisfy: low <= sum <= high. */
export interface Demand {
  /** What is counted: "short questions on rnn". */
  readonly what: LocalizedText;
  readonly terms: Terms;
  readonly low?: number;
  readonly high?: number;
  /** What one unit too few or too many weighs when not everything can be had; a question weighs 1. */
  readonly weight: number;
  /** How many of the bank's items count, for the message when there are too few. */
  readonly supply?: number;
}
