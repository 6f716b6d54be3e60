import * as z from 'zod';
import { questionKinds } from '../../authoring/kinds.js';

/** One answer that a student gave: a line of the log of reviews, which is the truth about her progress. */
export const reviewSchema = z.object({
  v: z.literal(1),
  /** When it was given, in milliseconds since 1970 (UTC). */
  at: z.number().min(0),
  card: z.string().min(1),
  topic: z.string().min(1),
  kind: z.enum(questionKinds),
  /** Share of the marks, 0 to 1. */
  share: z.number().min(0).max(1),
  /** How many hints were shown before the answer. */
  hints: z.int().min(0),
  /** Ids of the misconceptions that the answer shows. */
  mistakes: z.array(z.string()),
});

export type Review = Readonly<z.output<typeof reviewSchema>>;

/** The log as it was read. */
export interface ReviewLog {
  /** In the order of their times. */
  readonly reviews: readonly Review[];
  /** Numbers (from 1) of lines that are no reviews; they are kept in the file and passed over. */
  readonly damaged: readonly number[];
}

/** Where reviews are kept. The disk is the caller's; several terminals may use one log at the same time. */
export interface ReviewStore {
  /** All reviews so far, those of other terminals too. */
  readonly read: () => ReviewLog;
  /** Adds one review for good. */
  readonly append: (review: Review) => void;
}

/** A review as a line of the log, without the line break. */
export const writeReview = (review: Review): string => JSON.stringify(review);

/** Reads a log. A last line without a line break was torn by a crash: it is no damage worth a word. */
export function readReviews(text: string): ReviewLog {
  const lines = text.split('\n');
  const torn = lines.length - 1;
  const damaged: number[] = [];
  const reviews = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const review = parse(line);
    if (!review && index !== torn) damaged.push(index + 1);
    return review ?? [];
  });
  return { reviews: reviews.toSorted((left, right) => left.at - right.at), damaged };
}

function parse(line: string): Review | undefined {
  try {
    return reviewSchema.safeParse(JSON.parse(line)).data;
  } catch {
    // Not JSON: the caller counts it as damaged.
    return undefined;
  }
}
