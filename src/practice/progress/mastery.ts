import type { Review } from './review.js';

/** How well a topic is known. */
export interface Mastery {
  readonly topic: string;
  /** 0 to 1, see {@link level}. */
  readonly level: number;
  /** How many questions were answered. */
  readonly answered: number;
}

/** What an answer counts for compared with the one that follows it: five later answers take away two thirds of its weight. */
const fading = 0.8;

/**
 * The mean of the shares of the marks, the last answer with weight 1, the one before with 0.8, then 0.64 and so on, and in front of
 * the first answer one that was wrong: so one right answer is 0.56, three are 0.83, five 0.91.
 */
export function level(shares: readonly number[]): number {
  let [weight, sum, weights] = [1, 0, 0];
  for (const share of [0, ...shares].reverse()) {
    sum += weight * share;
    weights += weight;
    weight *= fading;
  }
  return sum / weights;
}

/** How well each topic that was ever asked is known; reviews in the order of their times. */
export function masteries(reviews: readonly Review[]): ReadonlyMap<string, Mastery> {
  const shares = new Map<string, number[]>();
  for (const { topic, share } of reviews) {
    const known = shares.get(topic);
    if (known) known.push(share);
    else shares.set(topic, [share]);
  }
  return new Map(
    [...shares].map(([topic, list]) => [
      topic,
      { topic, level: level(list), answered: list.length },
    ]),
  );
}

/** Of the last answers, this many are looked at for misconceptions. */
const recent = 50;

/**
 * The misconceptions that recent answers show and later right answers on the same topic have not made up for, most frequent first
 * (the later one among equals).
 */
export function openMistakes(reviews: readonly Review[]): readonly string[] {
  const counts = new Map<string, number>();
  const topics = new Map<string, string>();
  for (const { mistakes, share, topic } of reviews.slice(-recent)) {
    for (const mistake of mistakes) {
      const count = (counts.get(mistake) ?? 0) + 1;
      // Put in anew, so that the later one stands behind.
      counts.delete(mistake);
      counts.set(mistake, count);
      topics.set(mistake, topic);
    }
    if (share >= 1) settle(counts, topics, topic);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .reverse()
    .sort(([, left], [, right]) => right - left)
    .map(([mistake]) => mistake);
}

/** A right answer makes up for one showing of each misconception of its topic. */
function settle(
  counts: Map<string, number>,
  topics: ReadonlyMap<string, string>,
  topic: string,
): void {
  for (const [mistake, count] of counts)
    if (topics.get(mistake) === topic) counts.set(mistake, Math.max(0, count - 1));
}
