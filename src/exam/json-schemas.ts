import * as z from 'zod';
import { blueprintSchema } from './blueprint/blueprint-schema.js';
import { examSchema } from './manifest/exam-schema.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a blueprint, for editors. */
export const blueprintJsonSchema = (): JsonSchema =>
  z.toJSONSchema(blueprintSchema, { io: 'input' });

/** The JSON Schema of exam.json, for other programs. */
export const examJsonSchema = (): JsonSchema => z.toJSONSchema(examSchema, { io: 'input' });
