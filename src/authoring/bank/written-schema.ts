import * as z from 'zod';
import { closedObject, localizedText } from '../../util/schema.js';
import { writtenAnswer } from './answer-schema.js';
import { idSchema, marksSchema, mistakeSchema, whyKey, writtenKeys } from './item-keys.js';

const kind = <Name extends string>(name: Name, description: string) =>
  z.literal(name).meta({ description });

/** One option of a choice. */
const optionSchema = closedObject({
  text: localizedText.meta({ description: 'The option, inline Markdown.' }),
  correct: z.boolean().default(false).meta({ description: 'Whether it is right. Default: false.' }),
  mistake: mistakeSchema.optional(),
});

export const optionsKey = z
  .array(optionSchema)
  .min(2)
  .max(26)
  .meta({ description: 'The options, in an order of your choice: papers shuffle them.' });

const shuffle = z.boolean().default(true).meta({
  description: 'False where the options have a natural order. Default: true.',
});

export const rubricKey = z
  .array(
    closedObject({
      marks: marksSchema.meta({ description: 'Marks for this point, whole or half.' }),
      say: localizedText.meta({ description: 'What must be said to earn them.' }),
      accept: z.array(localizedText).min(1).optional().meta({
        description:
          'Ways of saying it, any of which will do, for proposing marks: words as students write them; "…" between words that must all occur in one sentence.',
      }),
      reject: z.array(localizedText).min(1).optional().meta({
        description: 'What contradicts it, in the same form.',
      }),
      numbers: z.array(z.number()).min(1).optional().meta({
        description: 'Numbers that must all occur in the answer.',
      }),
    }),
  )
  .min(1)
  .meta({ description: 'What earns marks; the marks add up to the points.' });

const space = z.number().min(0).max(60).optional().meta({
  description: 'Lines of room for the answer. Default: two for each point of the rubric, and one.',
});

const answer = writtenAnswer.optional();

export const partsKey = z
  .array(
    closedObject({
      stem: localizedText.meta({ description: 'What this part asks.' }),
      answer,
      rubric: rubricKey,
      why: whyKey,
      space,
    }),
  )
  .min(1)
  .max(12)
  .meta({ description: 'The parts, in their order.' });

export const wrongKey = z
  .array(closedObject({ answer: writtenAnswer, mistake: mistakeSchema }))
  .default([])
  .meta({ description: 'Wrong answers that reveal a misconception.' });

export const pointsKey = marksSchema.meta({ description: 'What the question is worth.' });

const trueFalse = closedObject({
  kind: kind('true-false', 'A statement, to be judged.'),
  ...writtenKeys,
  answer: z.boolean().meta({ description: 'Whether the statement is true.' }),
  mistake: mistakeSchema.optional(),
  why: whyKey,
});

const choiceKeys = { ...writtenKeys, options: optionsKey, shuffle, why: whyKey };

const single = closedObject({
  kind: kind('single', 'A choice with one right option.'),
  ...choiceKeys,
});

const multiple = closedObject({
  kind: kind('multiple', 'A choice with several right options: all of them must be found.'),
  ...choiceKeys,
});

const numeric = closedObject({
  kind: kind('numeric', 'A question whose answer is a number, a shape or a row of numbers.'),
  ...writtenKeys,
  answer: writtenAnswer,
  wrong: wrongKey,
  why: whyKey,
});

const short = closedObject({
  kind: kind('short', 'An open question, marked by a rubric.'),
  ...writtenKeys,
  points: pointsKey,
  answer,
  rubric: rubricKey,
  space,
  why: whyKey.meta({ description: 'A complete model answer.' }),
});

const comprehensive = closedObject({
  kind: kind('comprehensive', 'A question in several parts.'),
  ...writtenKeys,
  points: pointsKey,
  parts: partsKey,
  why: whyKey
    .optional()
    .meta({ description: 'A remark on the whole. Default: the solutions of the parts.' }),
});

const code = closedObject({
  kind: kind('code', 'A program to be written and handed in.'),
  ...writtenKeys,
  stem: writtenKeys.stem
    .optional()
    .meta({ description: "The question, if it is not the task's own statement." }),
  task: idSchema.meta({
    description: 'The task that checks the program: a folder of reference-models.',
  }),
  points: pointsKey.optional(),
  why: whyKey.optional(),
});

/** An item whose question somebody wrote, told apart by its kind. */
export const writtenSchema = z.discriminatedUnion('kind', [
  trueFalse,
  single,
  multiple,
  numeric,
  short,
  comprehensive,
  code,
]);

export type WrittenInput = z.output<typeof writtenSchema>;
