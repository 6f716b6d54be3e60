import * as z from 'zod';
import { taskSchema } from './task-schema.js';

/** The JSON Schema of `task.yaml`, by which editors complete keys and show their descriptions. */
export const taskJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(taskSchema, { io: 'input', target: 'draft-7' });
