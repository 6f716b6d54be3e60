import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card as MemoryCard } from 'ts-fsrs';
import { ratingOf } from './rating.js';
import type { Outcome } from './rating.js';
import type { Review } from './review.js';

/** When a card shall be asked again. Times are milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  readonly lastAsked: number;
  /** Between the last review and the next, in milliseconds; above 0. */
  readonly interval: number;
}

/**
 * The Free Spaced Repetition Scheduler with its published weights. No fuzz, so that the same log gives the same days on every
 * machine; no steps of minutes, since a card that was wrong comes again within the session anyway.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
} as const satisfies Record<Outcome, Rating>;

/** The schedule of every card that was ever answered, from its reviews in the order of their times. */
export function schedules(reviews: readonly Review[]): ReadonlyMap<string, Schedule> {
  const memory = new Map<string, MemoryCard>();
  for (const review of reviews) {
    const before: MemoryCard = memory.get(review.card) ?? createEmptyCard(review.at);
    memory.set(review.card, scheduler.next(before, review.at, grades[ratingOf(review)]).card);
  }
  return new Map([...memory].map(([card, state]) => [card, scheduleOf(state)]));
}

function scheduleOf({ due, last_review: last }: MemoryCard): Schedule {
  const lastAsked = (last ?? due).getTime();
  return { due: due.getTime(), lastAsked, interval: Math.max(1, due.getTime() - lastAsked) };
}

/** How much a card is overdue, as a share of its interval; below 0 before it is due. */
export const overdue = ({ due, interval }: Schedule, now: number): number => (now - due) / interval;
