import * as z from 'zod';
import { constructKinds } from '../../../../sandbox/source-facts.js';
import { closedObject, rule } from '../../../../util/schema.js';
import type { Sought } from './places.js';

/** One thing that a source may hold: a call, a name, or a construct of Python, and how often. */
export const sought: z.ZodType<Sought> = closedObject({
  call: z
    .string()
    .min(1)
    .optional()
    .meta({ description: '`Dense`, or a path: `keras.layers.Dense`.' }),
  name: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A name or path; `*` stands for any letters.' }),
  construct: z.enum(constructKinds).optional(),
  named: z.string().min(1).optional().meta({
    description: "A construct's name: of the function, the class, the module, the operator.",
  }),
  least: z.int().min(0).optional(),
  most: z.int().min(0).optional(),
}).check(
  rule(
    ({ call, name, construct }) =>
      [call, name, construct].filter((one) => one !== undefined).length === 1,
    {
      code: 'what-is-sought',
      message: {
        zh: '写明 call、name、construct 之一',
        en: 'give exactly one of call, name, construct',
      },
    },
  ),
);
