import * as z from 'zod';
import { questionKinds } from '../kinds.js';
import { writtenAnswer } from './answer-schema.js';
import { generatorKey, kindsKey, paramsKey } from './generated-schema.js';
import { commonKeys, idSchema, mistakeSchema, topicKey } from './item-keys.js';
import { optionsKey, partsKey, pointsKey, rubricKey, wrongKey } from './written-schema.js';

/** The value of a key if it is what it should be; undefined if it is missing or wrong. */
const ifSound = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/**
 * An item as far as it can be understood: each sound key, whatever is wrong with the others. Checks work on this, so that
 * one mistake in an item does not hide the next.
 */
const draftSchema = z.object({
  id: ifSound(idSchema),
  topic: ifSound(topicKey),
  kind: ifSound(z.enum(questionKinds)),
  enemies: ifSound(commonKeys.enemies),
  options: ifSound(optionsKey),
  answer: ifSound(writtenAnswer),
  wrong: ifSound(wrongKey),
  mistake: ifSound(mistakeSchema),
  points: ifSound(pointsKey),
  rubric: ifSound(rubricKey),
  parts: ifSound(partsKey),
  generator: ifSound(generatorKey),
  kinds: ifSound(kindsKey),
  params: ifSound(paramsKey),
});

export type Draft = z.output<typeof draftSchema>;

/** What of an item can be understood; an empty draft if it is not a mapping at all. */
export const draftOf = (raw: unknown): Draft => draftSchema.safeParse(raw).data ?? {};
