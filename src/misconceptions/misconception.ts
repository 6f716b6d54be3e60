import type { LocalizedText } from '../util/localized-text.js';

/** A mistake that has a name: what a student who makes it believes, and what to practise. */
export interface Misconception {
  readonly id: string;
  readonly name: LocalizedText;
  /** One sentence on what to practise. */
  readonly practise: LocalizedText;
}
