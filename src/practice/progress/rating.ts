import type { Review } from './review.js';

/** How well a card was known, in the words of FSRS. Nobody is timed, so nothing is ever "easy". */
export type Outcome = 'again' | 'hard' | 'good';

/** Half the marks show that something was known. */
const enough = 0.5;

/** The rating of an answer: right without help is good; right with hints, or half right, is hard; else it must come again. */
export function ratingOf({ share, hints }: Pick<Review, 'share' | 'hints'>): Outcome {
  if (share >= 1) return hints === 0 ? 'good' : 'hard';
  return share >= enough ? 'hard' : 'again';
}
