import * as z from 'zod';
import { closedObject } from '../../../../util/schema.js';

/** Which parts of the preparation count. */
export const dataOptions = closedObject({
  range: z
    .tuple([z.number(), z.number()])
    .optional()
    .meta({ description: 'The range that inputs must reach the first layer in.' }),
  scaling: z.boolean().default(true).meta({ description: 'Whether the scale of inputs counts.' }),
  targets: z.boolean().default(true).meta({ description: 'Whether the form of targets counts.' }),
  shapes: z.boolean().default(true).meta({ description: 'Whether the size of a row counts.' }),
  rows: z
    .union([z.boolean(), z.int().min(1)])
    .default(true)
    .meta({
      description: 'Whether as many rows count as in the reference; or how many are asked for.',
    }),
  separation: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether rows for tests must be kept out of training.' }),
  alike: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether other rows must be prepared as those of the training.' }),
});

export type DataOptions = z.infer<typeof dataOptions>;
