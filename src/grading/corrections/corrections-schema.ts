import * as z from 'zod';
import { toleranceSchema } from '../../authoring/answer.js';
import { closedObject } from '../../util/schema.js';

const labels = z
  .string()
  .regex(/^[A-Za-z](?:[\s,、]*[A-Za-z])*$/)
  .transform((text) => [...new Set(text.toUpperCase().replace(/[^A-Z]/g, ''))]);

/** The right answer of a question as a teacher writes it down. */
const keySchema = z.union([
  z.boolean(),
  z.number(),
  labels,
  z
    .array(
      z
        .string()
        .regex(/^[A-Za-z]$/)
        .transform((label) => label.toUpperCase()),
    )
    .min(1),
  z.array(z.number()).min(1),
]);

const about = {
  /** `q7`: the number that the question has in variant A. */
  question: z.string().regex(/^q\d+$/),
  /** Only in this variant, and letters as printed there; without it in all, and letters as printed on variant A. */
  variant: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  reason: z.string().min(1),
  who: z.string().min(1),
  /** As the author wrote it; gradpaper has no clock. */
  date: z.union([z.string(), z.number()]).transform(String).optional(),
};

/** One correction of a frozen exam. */
export const correctionSchema = z.union([
  closedObject({
    ...about,
    key: keySchema,
    tolerance: toleranceSchema.optional(),
    rule: z.string().optional(),
  }),
  closedObject({ ...about, rule: z.string() }),
  /** Everybody gets the full marks: the question cannot be rescued. */
  closedObject({ ...about, credit: z.literal('everyone') }),
]);

/** `corrections.yaml`: all corrections of an exam, in the order in which they are applied. */
export const correctionsSchema = z.array(correctionSchema);

export type Correction = z.output<typeof correctionSchema>;
export type CorrectedKey = z.output<typeof keySchema>;
