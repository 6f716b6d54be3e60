import * as z from 'zod';
import { closedObject, localizedText } from '../util/schema.js';

/** How far a number may be off and still be right. */
export const toleranceSchema = z.discriminatedUnion('kind', [
  closedObject({ kind: z.literal('absolute'), value: z.number().min(0) }),
  closedObject({ kind: z.literal('relative'), value: z.number().min(0).max(1) }),
  closedObject({ kind: z.literal('significant-figures'), digits: z.int().min(1).max(15) }),
]);

const numberAnswer = closedObject({
  type: z.literal('number'),
  value: z.number(),
  /** How many decimals the key is printed with; the question asks for as many. */
  decimals: z.int().min(0).max(10),
  tolerance: toleranceSchema,
  unit: localizedText.optional(),
});

/** The extents of a tensor, such as 26 x 26 x 25; the question names the layout. */
const shapeAnswer = closedObject({
  type: z.literal('shape'),
  dimensions: z.array(z.int().min(0)).min(1),
});

/** Numbers in a given order, such as the memory after each step. */
const sequenceAnswer = closedObject({
  type: z.literal('sequence'),
  values: z.array(z.number()).min(1),
  decimals: z.int().min(0).max(10),
  tolerance: toleranceSchema,
});

/** A table of numbers; the first column holds the rows' names. */
const tableAnswer = closedObject({
  type: z.literal('table'),
  columns: z.array(localizedText).min(1),
  rows: z.array(closedObject({ name: localizedText, values: z.array(z.number()).min(1) })).min(1),
  decimals: z.int().min(0).max(10),
  tolerance: toleranceSchema,
});

/** One of a few words: "diverges", "the forget gate". */
const choiceAnswer = closedObject({ type: z.literal('choice'), text: localizedText });

/** What is right: the key of a question whose answer is worked out, not chosen. */
export const answerSchema = z.discriminatedUnion('type', [
  numberAnswer,
  shapeAnswer,
  sequenceAnswer,
  tableAnswer,
  choiceAnswer,
]);

export type Tolerance = z.output<typeof toleranceSchema>;
export type Answer = z.output<typeof answerSchema>;
export type NumberAnswer = z.output<typeof numberAnswer>;

/** A whole number: nothing else is right. */
export const wholeNumber = (value: number): NumberAnswer => ({
  type: 'number',
  value,
  decimals: 0,
  tolerance: { kind: 'absolute', value: 0 },
});

/**
 * A number asked for with some decimals. It may be off by one unit in the last place, since intermediate results are
 * rounded by hand.
 */
export const roundedNumber = (value: number, decimals: number): NumberAnswer => ({
  type: 'number',
  value,
  decimals,
  tolerance: { kind: 'absolute', value: lastPlace(decimals) },
});

/** One unit in the last of `decimals` places; by division, since powers differ between Node versions. */
export function lastPlace(decimals: number): number {
  let divisor = 1;
  for (let place = 0; place < decimals; place++) divisor *= 10;
  return 1 / divisor;
}
