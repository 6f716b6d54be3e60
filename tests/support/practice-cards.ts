import type { Card } from '../../src/practice/cards/card.js';
import type { Review } from '../../src/practice/progress/review.js';

/** A written true-or-false card for tests. */
export const sampleCard = (id: string, topic: string, mistake?: string): Card => ({
  id,
  topic,
  kind: 'true-false',
  item: {
    id,
    topic,
    source: 'written',
    difficulty: 1,
    reserved: false,
    enemies: [],
    position: { file: 'a.yaml', line: 1, column: 1 },
    minutes: 1,
    content: {
      kind: 'true-false',
      stem: { zh: id, en: id },
      answer: false,
      why: { zh: '因为', en: 'because' },
      ...(mistake !== undefined && { mistake }),
    },
  },
});

/** A day in milliseconds. */
export const day = 86_400_000;

/** A review of a sample card. */
export const sampleReview = (
  card: Card,
  at: number,
  particulars: Partial<Review> = {},
): Review => ({
  v: 1,
  at,
  card: card.id,
  topic: card.topic,
  kind: card.kind,
  share: 1,
  hints: 0,
  mistakes: [],
  ...particulars,
});
