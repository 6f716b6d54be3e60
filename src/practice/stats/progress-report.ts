import type { Topic } from '../../authoring/bank/bank.js';
import type { Card } from '../cards/card.js';
import { masteries, openMistakes } from '../progress/mastery.js';
import type { Mastery } from '../progress/mastery.js';
import type { Review } from '../progress/review.js';
import { schedules } from '../progress/schedule.js';

/** How far a student has come. */
export interface ProgressReport {
  readonly answered: number;
  /** Cards that it is time to ask again. */
  readonly due: number;
  /** Topics that were asked, in the order of the syllabus. */
  readonly topics: readonly Mastery[];
  /** Topics with questions that were never asked. */
  readonly untouched: readonly string[];
  /** Ids of misconceptions, most frequent first. */
  readonly mistakes: readonly string[];
}

/** Works out the progress on these cards; answers to questions that are not among them are left out. */
export function progressReport(
  cards: readonly Card[],
  topics: readonly Topic[],
  { reviews, now }: { readonly reviews: readonly Review[]; readonly now: number },
): ProgressReport {
  const known = new Set(cards.map(({ id }) => id));
  const own = reviews.filter(({ card }) => known.has(card));
  const levels = masteries(own);
  const withCards = new Set(cards.map(({ topic }) => topic));
  const asked = topics.filter(({ id }) => levels.has(id));
  return {
    answered: own.length,
    due: [...schedules(own).values()].filter(({ due }) => due <= now).length,
    topics: asked.flatMap(({ id }) => levels.get(id) ?? []),
    untouched: topics.map(({ id }) => id).filter((id) => withCards.has(id) && !levels.has(id)),
    mistakes: openMistakes(own),
  };
}
