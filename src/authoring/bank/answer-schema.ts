import * as z from 'zod';
import { closedObject, localizedText } from '../../util/schema.js';
import { answerSchema, lastPlace, toleranceSchema } from '../answer.js';
import type { Answer, Tolerance } from '../answer.js';
import { decimalsOf } from '../numbers/exact-answer.js';

const type = <Name extends string>(name: Name) =>
  z.literal(name).meta({ description: 'The form of the answer.' });

const decimals = z.int().min(0).max(10).optional().meta({
  description: 'Decimals that the key is printed with. Default: as many as the value has.',
});

const tolerance = z
  .union([z.number().min(0), toleranceSchema])
  .transform((given): Tolerance =>
    typeof given === 'number' ? { kind: 'absolute', value: given } : given,
  )
  .optional()
  .meta({
    description:
      'How far an answer may be off. Default: not at all for whole numbers, otherwise one unit of the last decimal.',
  });

const numberAnswer = closedObject({
  type: type('number'),
  value: z.number().meta({ description: 'The number that is right.' }),
  decimals,
  tolerance,
  unit: localizedText.optional().meta({ description: 'Printed after the number.' }),
}).transform(({ unit, ...given }): Answer => ({
  type: 'number',
  value: given.value,
  ...precisionOf([given.value], given),
  ...(unit && { unit }),
}));

const sequenceAnswer = closedObject({
  type: type('sequence'),
  values: z.array(z.number()).min(1).meta({ description: 'The numbers, in their order.' }),
  decimals,
  tolerance,
}).transform(({ values, ...given }): Answer => ({
  type: 'sequence',
  values,
  ...precisionOf(values, given),
}));

const row = closedObject({
  name: localizedText.meta({ description: 'Heading of the row.' }),
  values: z.array(z.number()).min(1).meta({ description: 'One number for each further column.' }),
});

const tableAnswer = closedObject({
  type: type('table'),
  columns: z
    .array(localizedText)
    .min(1)
    .meta({ description: "Headings, that of the rows' names first." }),
  rows: z.array(row).min(1).meta({ description: 'The rows.' }),
  decimals,
  tolerance,
}).transform(({ columns, rows, ...given }): Answer => ({
  type: 'table',
  columns,
  rows,
  ...precisionOf(
    rows.flatMap(({ values }) => values),
    given,
  ),
}));

const [, shapeAnswer, , , choiceAnswer] = answerSchema.options;

/** An answer as authors write it: a plain number, or a mapping with its `type`. */
export const writtenAnswer = z
  .union([
    z.number().transform((value): Answer => ({
      type: 'number',
      value,
      ...precisionOf([value], {}),
    })),
    z.discriminatedUnion('type', [
      numberAnswer,
      shapeAnswer,
      sequenceAnswer,
      tableAnswer,
      choiceAnswer,
    ]),
  ])
  .meta({
    description: 'The key: a number, or {type: number | shape | sequence | table | choice, …}.',
  });

interface Precision {
  readonly decimals: number;
  readonly tolerance: Tolerance;
}

/** What the author said about decimals and tolerance, or else what the numbers themselves suggest. */
function precisionOf(
  values: readonly number[],
  given: { readonly decimals?: number | undefined; readonly tolerance?: Tolerance | undefined },
): Precision {
  const places = given.decimals ?? Math.max(...values.map(decimalsOf));
  const whole = places === 0 && values.every(Number.isInteger);
  const usual: Tolerance = { kind: 'absolute', value: whole ? 0 : lastPlace(places) };
  return { decimals: places, tolerance: given.tolerance ?? usual };
}
