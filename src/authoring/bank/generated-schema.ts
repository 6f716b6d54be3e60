import * as z from 'zod';
import { closedObject } from '../../util/schema.js';
import { generatedKinds } from '../kinds.js';
import { commonKeys, minutesKey, topicKey } from './item-keys.js';

export const generatorKey = z.string().meta({ description: 'The family of questions, by its id.' });

export const kindsKey = z
  .array(z.enum(generatedKinds))
  .min(1)
  .optional()
  .meta({ description: 'Kinds of question to make. Default: all that the generator offers.' });

export const paramsKey = z
  .record(z.string(), z.unknown())
  .default({})
  .meta({ description: "The generator's parameters. Default: its own." });

/** An item whose questions a generator makes. */
export const generatedSchema = closedObject({
  generator: generatorKey,
  ...commonKeys,
  topic: topicKey.optional().meta({ description: "A topic. Default: the generator's own." }),
  kinds: kindsKey,
  params: paramsKey,
  minutes: minutesKey
    .optional()
    .meta({ description: 'Minutes that a student needs. Default: predicted from the numbers.' }),
});

export type GeneratedInput = z.output<typeof generatedSchema>;
