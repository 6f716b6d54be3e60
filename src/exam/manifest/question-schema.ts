import * as z from 'zod';
import { answerSchema } from '../../authoring/answer.js';
import { figureSchema } from '../../authoring/figure.js';
import { closedObject, localizedText } from '../../util/schema.js';

const marks = z.number().min(0).multipleOf(0.5);

const rubricPoint = closedObject({
  marks,
  say: localizedText,
  accept: z.array(localizedText).min(1).optional(),
  reject: z.array(localizedText).min(1).optional(),
  numbers: z.array(z.number()).min(1).optional(),
});

const option = closedObject({
  /** The printed letter. */
  label: z.string().regex(/^[A-Z]$/),
  /** Place of the option as the bank or the draw orders it, from 0: the same option in every variant. */
  source: z.int().min(0),
  text: localizedText,
  correct: z.boolean(),
  mistake: z.string().optional(),
});

const wrongValue = closedObject({ answer: answerSchema, text: localizedText, mistake: z.string() });

const part = closedObject({
  label: z.string(),
  points: marks,
  stem: localizedText,
  answer: answerSchema.optional(),
  answerText: localizedText.optional(),
  rubric: z.array(rubricPoint).min(1),
  why: localizedText,
  space: z.number().min(0),
});

const common = {
  /** Printed number in this variant. */
  number: z.int().min(1),
  /** Place of the question in the exam, the same in every variant: `q7` is printed as 7 in variant A. */
  slot: z.string().regex(/^q\d+$/),
  /** Index of the section. */
  section: z.int().min(0),
  /** The bank item. */
  item: z.string(),
  topic: z.string(),
  difficulty: z.int().min(1).max(5),
  /** Predicted minutes. */
  minutes: z.number().min(0),
  points: marks,
  /** The family and the drawn numbers, where the question was generated. */
  generator: closedObject({ id: z.string(), facts: z.unknown() }).optional(),
  stem: localizedText,
  figure: figureSchema.optional(),
  why: localizedText,
};

const choice = { ...common, options: z.array(option).min(2).max(26) };
const answered = { answer: answerSchema, answerText: localizedText };

/** The drawings that a manifest holds, for those who print it and may not know the bank. */
export const printedFigureSchema = figureSchema;

/** One question of one variant with its key: everything that paper, key, answer sheet and grader need. */
export const questionSchema = z.discriminatedUnion('kind', [
  closedObject({
    kind: z.literal('true-false'),
    ...common,
    answer: z.boolean(),
    mistake: z.string().optional(),
  }),
  closedObject({ kind: z.literal('single'), ...choice }),
  closedObject({ kind: z.literal('multiple'), ...choice }),
  closedObject({
    kind: z.literal('numeric'),
    ...common,
    ...answered,
    wrongValues: z.array(wrongValue),
  }),
  closedObject({
    kind: z.literal('short'),
    ...common,
    answer: answerSchema.optional(),
    answerText: localizedText.optional(),
    rubric: z.array(rubricPoint).min(1),
    space: z.number().min(0),
  }),
  closedObject({ kind: z.literal('comprehensive'), ...common, parts: z.array(part).min(1) }),
  closedObject({ kind: z.literal('code'), ...common, task: z.string() }),
]);

export type Question = z.output<typeof questionSchema>;
export type ChoiceQuestion = Extract<Question, { options: unknown }>;
export type Part = z.output<typeof part>;
export type RubricPoint = z.output<typeof rubricPoint>;
export type Figure = NonNullable<Question['figure']>;
