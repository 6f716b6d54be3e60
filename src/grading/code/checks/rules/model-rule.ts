import * as z from 'zod';
import { closedObject, rule } from '../../../../util/schema.js';
import { bounds, isBounded, noBound } from '../bounds.js';

const kinds = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const value = z.union([z.string(), z.number(), z.boolean()]);

/** How many layers of a kind, or of several, there are. */
const count = closedObject({ count: kinds, ...bounds });
/** What an argument of every layer of a kind may be; a list is held number by number. */
const every = closedObject({
  every: kinds,
  argument: z.string().min(1),
  among: z.array(value).optional(),
  ...bounds,
});
const parameters = closedObject({ parameters: closedObject(bounds) });
/** How many layers with weights there are. */
const depth = closedObject({ depth: closedObject(bounds) });
/** A row of the input, and of the output. */
const input = closedObject({ input: z.array(z.int().nullable()).min(1) });
const output = closedObject({ output: z.array(z.int().nullable()).min(1) });
/** What the outputs come from; `linear` for a plain sum. */
const activation = closedObject({ activation: z.array(z.string().min(1)).min(1) });
/** Every layer of the first kind stands before every one of the second. */
const order = closedObject({ order: z.tuple([kinds, kinds]) });
/** Names as Keras spells them in any way. */
const loss = closedObject({ loss: z.array(z.string().min(1)).min(1) });
const optimizer = closedObject({ optimizer: z.array(z.string().min(1)).min(1) });

/** One rule that a freely chosen network must keep. */
export const modelRule = z.union([
  count.check(rule(isBounded, noBound)),
  every.check(rule((one) => isBounded(one) || one.among !== undefined, noBound)),
  parameters,
  depth,
  input,
  output,
  activation,
  order,
  loss,
  optimizer,
]);

export type ModelRule = z.infer<typeof modelRule>;
