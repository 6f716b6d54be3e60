import * as z from 'zod';
import { closedObject } from '../../util/schema.js';

const text = closedObject({ zh: z.string(), en: z.string() });

const marks = z
  .string()
  .regex(/^-?\d+(?:\/\d+)?$/)
  .meta({ description: 'Exact marks: a whole number, or a fraction such as 7/3' });

const place = closedObject({
  line: z.number().int().meta({ description: 'Of the program, from 1; of the cell in a notebook' }),
  cell: z.number().int().nullable().meta({ description: 'The cell of a notebook, from 1' }),
  text: z.string().nullable().meta({ description: 'What the line says' }),
});

const mistake = closedObject({
  id: z.string(),
  name: text,
  practise: text.nullable().meta({
    description: 'Null in a difference whose misconception is among the mistakes of the program',
  }),
});

const difference = closedObject({
  place: place.nullable(),
  what: text,
  expected: text.nullable(),
  found: text.nullable(),
  hint: text.nullable(),
  mistake: mistake.nullable(),
});

const check = closedObject({
  id: z.string(),
  title: text,
  points: z.number(),
  marks: marks.nullable().meta({ description: 'Null while a person has to look' }),
  status: z.enum(['passed', 'failed', 'broken', 'skipped']),
  isHidden: z.boolean().meta({ description: 'Of a hidden check no expected value is told' }),
  differences: z.array(difference),
  repeated: z.number().int().meta({
    description:
      'How many differences more there are that an earlier check has told in the same words',
  }),
  because: text.nullable(),
});

const layer = closedObject({
  kind: z.string(),
  text: z.string(),
  shape: z.string().nullable(),
  parameters: z.number().nullable(),
});

const row = closedObject({
  status: z.enum(['same', 'differing', 'missing', 'extra', 'alone']).meta({
    description: 'alone: nothing is set beside the layer, since no visible check compares layers',
  }),
  reference: layer.nullable(),
  yours: layer.nullable(),
  place: place.nullable(),
  differing: z.array(z.string()).meta({ description: 'Names of arguments that differ' }),
});

const network = closedObject({
  hasReference: z.boolean(),
  rows: z.array(row),
  parameters: z.number().nullable(),
});

const functionCase = closedObject({
  inputs: z.array(z.string()),
  expected: z.string(),
  found: text,
  isRight: z.boolean(),
});

/** What a student is told of a program of hers: nothing in it is hidden from her. */
export const feedbackSchema = closedObject({
  format: z.literal('gradpaper-feedback-1'),
  task: closedObject({ id: z.string(), title: text }),
  file: z.string(),
  student: z.string().nullable(),
  points: z.number(),
  marks: closedObject({ least: marks, most: marks }),
  isFinal: z.boolean().meta({ description: 'False as long as a person has to look' }),
  end: closedObject({
    kind: z.enum(['raised', 'limit', 'crashed', 'broken', 'refused']),
    text,
    place: place.nullable(),
    isOurs: z.boolean().meta({ description: 'A fault of gradpaper, which costs no marks' }),
  })
    .nullable()
    .meta({ description: 'How the program ended; null if it came to its end' }),
  checks: z.array(check),
  mistakes: z.array(closedObject({ ...mistake.shape, place: place.nullable(), evidence: text })),
  network: network.nullable(),
  cases: closedObject({
    function: z.string(),
    shown: z.array(functionCase),
    hidden: closedObject({ right: z.number(), of: z.number() }),
  }).nullable(),
  notes: z.array(text),
});

export type Feedback = z.infer<typeof feedbackSchema>;
export type CheckFeedback = Feedback['checks'][number];
export type DifferenceFeedback = CheckFeedback['differences'][number];
export type EndFeedback = NonNullable<Feedback['end']>;
export type NetworkFeedback = NonNullable<Feedback['network']>;
export type NetworkRow = NetworkFeedback['rows'][number];
export type LayerFeedback = NonNullable<NetworkRow['yours']>;
export type CasesFeedback = NonNullable<Feedback['cases']>;
export type MistakeFeedback = Feedback['mistakes'][number];
export type NamedMistake = z.infer<typeof mistake>;
export type Place = z.infer<typeof place>;

/** The JSON Schema of a feedback, for other programs. */
export const feedbackJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(feedbackSchema);
