import * as z from 'zod';
import { closedObject } from '../../util/schema.js';
import type { Generator } from '../generators/generator.js';
import { generators } from '../generators/index.js';
import { generatedSchema } from './generated-schema.js';
import { topicSchema } from './topics.js';
import { writtenSchema } from './written-schema.js';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a bank file, by which editors complete keys and show their descriptions. It allows whatever
 * `loadBank` allows in form; what a schema cannot say (equal formulas, known enemies …) is left to the lint. Each
 * generator has a form of its own, so that its parameters are known.
 */
export function bankJsonSchema(families: readonly Generator[] = generators): JsonSchema {
  const item = z.union([...writtenSchema.options, ...families.map(generatedItem)]);
  return toJsonSchema(fileOf(item, 'gradpaper question bank: a list of items'));
}

/** The JSON Schema of a list of topics. */
export const topicsJsonSchema = (): JsonSchema =>
  toJsonSchema(z.array(topicSchema).meta({ title: 'gradpaper topics: the topics of a course' }));

/** A file may be empty: all its items may be commented out. */
const fileOf = (item: z.ZodType, title: string) => z.array(item).nullable().meta({ title });

const generatedItem = ({ id, title, kinds, params, topic }: Generator) =>
  closedObject({
    ...generatedSchema.shape,
    generator: z.literal(id).meta({ description: `${title.en} / ${title.zh} (${topic})` }),
    kinds: z
      .array(z.enum(kinds))
      .min(1)
      .optional()
      .meta({ description: `Kinds of question to make. Default: ${kinds.join(', ')}.` }),
    params: params.optional().meta({ description: 'Parameters. All have defaults.' }),
  });

/** Draft 7 is what editors understand best; what is written, not what is read from it, is described. */
const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    unrepresentable: 'any',
    // In draft 7 a $ref hides its neighbours, such as the description; what it refers to is repeated in allOf.
    override: ({ jsonSchema }) => {
      if (jsonSchema.allOf) delete jsonSchema.$ref;
    },
  });
