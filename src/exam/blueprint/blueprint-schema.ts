import * as z from 'zod';
import { questionKinds } from '../../authoring/kinds.js';
import { closedObject, localizedText, rule } from '../../util/schema.js';
import { defaultScoringRule } from '../scoring-rules.js';

/** A lower and an upper bound; either may be left out. */
const range = closedObject({
  min: z.number().min(0).optional().meta({ description: 'At least so much.' }),
  max: z.number().min(0).optional().meta({ description: 'At most so much.' }),
});

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Says whether a text is a day that the calendar has: not the 30th of February. */
function isDay(text: string): boolean {
  const date = new Date(dayPattern.test(text) ? text : Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const header = closedObject({
  school: localizedText
    .optional()
    .meta({ description: 'School or university, in the title block.' }),
  course: localizedText.meta({ description: 'Name of the course.' }),
  title: localizedText.meta({
    description: 'Name of the examination, such as 期末考试 / Final Examination.',
  }),
  term: localizedText.optional().meta({ description: 'Academic year and term.' }),
  date: z
    .string()
    .check(
      rule(isDay, {
        code: 'wrong-value',
        message: {
          zh: "应是日历上的一天，写成 'YYYY-MM-DD'，如 '2027-01-11'",
          en: "write a day of the calendar as 'YYYY-MM-DD', such as '2027-01-11'",
        },
      }),
    )
    .meta({ pattern: dayPattern.source })
    .optional()
    .meta({ description: "Day of the examination in quotes, 'YYYY-MM-DD'." }),
  duration: z.int().min(1).max(600).meta({ description: 'Minutes allowed.' }),
  class: localizedText
    .optional()
    .meta({ description: 'Class or major that sits the examination.' }),
  studentIdDigits: z
    .int()
    .min(4)
    .max(14)
    .default(10)
    .meta({ description: 'Digits of a student ID: boxes on the paper, bubbles on the sheet.' }),
  notes: z
    .array(localizedText)
    .default([])
    .meta({ description: 'Instructions under the title block.' }),
});

const section = closedObject({
  kind: z.enum(questionKinds).meta({ description: 'Kind of the questions in this section.' }),
  count: z.int().min(1).max(100).meta({ description: 'How many questions.' }),
  points: z
    .number()
    .min(0.5)
    .max(100)
    .multipleOf(0.5)
    .meta({ description: 'Points for each question.' }),
  title: localizedText
    .optional()
    .meta({ description: 'Heading, if not the usual one of the kind.' }),
  scoring: z
    .string()
    .default(defaultScoringRule)
    .meta({ description: 'Scoring rule, such as gaokao/half-subset. Default: all-or-nothing.' }),
});

const topicQuota = closedObject({
  topic: z
    .string()
    .meta({ description: 'A topic, or the first part of several: cnn stands for all cnn.*' }),
  kind: z
    .enum(questionKinds)
    .optional()
    .meta({ description: 'Count only questions of this kind.' }),
  questions: range.optional().meta({ description: 'How many questions.' }),
  points: range.optional().meta({ description: 'How many points.' }),
});

const selection = closedObject({
  topics: z.array(topicQuota).default([]).meta({ description: 'Quotas by topic.' }),
  require: z
    .array(z.string())
    .default([])
    .meta({ description: 'Items that must be on the paper.' }),
  enemies: z
    .array(z.array(z.string()).min(2))
    .default([])
    .meta({ description: 'Groups of items of which at most one may be on the paper.' }),
  exclude: z.array(z.string()).default([]).meta({
    description:
      'Earlier exam.json files (relative to this file): none of their items is used again.',
  }),
  difficulty: closedObject({
    mean: z
      .number()
      .min(1)
      .max(5)
      .meta({ description: 'Wanted mean difficulty, weighted by points.' }),
    tolerance: z
      .number()
      .min(0)
      .max(4)
      .default(0.3)
      .meta({ description: 'How far the mean may be off.' }),
  })
    .optional()
    .meta({ description: 'Target for the mean difficulty.' }),
  minutes: range
    .optional()
    .meta({ description: 'Bounds of the predicted minutes for the whole paper.' }),
  generated: range.optional().meta({ description: 'How many questions come from generators.' }),
  perGenerator: z
    .int()
    .min(1)
    .max(100)
    .default(1)
    .meta({ description: 'How often one generator may be used on a paper.' }),
});

const share = z.int().min(1).max(99);

/** How marks on paper and marks of programs are joined: out of 100. */
export const weightsSchema = closedObject({
  paper: share.meta({ description: 'What full marks on paper are worth of 100.' }),
  code: share.meta({ description: 'What full marks for the programs are worth of 100.' }),
}).check(
  rule(({ paper, code }) => paper + code === 100, {
    code: 'weights-sum',
    message: { zh: 'paper 与 code 之和应为 100', en: 'paper and code should be 100 together' },
  }),
);

/** The shape of a paper: what the teacher writes in question-bank/blueprints/*.yaml. */
export const blueprintSchema = closedObject({
  id: z.string().min(1).meta({ description: 'Short name, kebab-case.' }),
  header: header.meta({ description: 'Texts of the title block.' }),
  sections: z
    .array(section)
    .min(1)
    .max(20)
    .meta({ description: 'The sections, in printed order.' }),
  selection: selection
    .default(() => selection.parse({}))
    .meta({ description: 'What the choice of questions must respect.' }),
  weights: weightsSchema.optional().meta({
    description:
      'How paper and programs are joined to one mark out of 100. Default: programs apart.',
  }),
}).meta({ title: 'gradpaper blueprint' });

export type Blueprint = z.output<typeof blueprintSchema>;
export type Weights = z.output<typeof weightsSchema>;
export type Range = z.output<typeof range>;
