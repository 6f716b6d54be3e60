import * as z from 'zod';
import { misconceptions } from '../../misconceptions/index.js';
import { localizedText, rule } from '../../util/schema.js';
import { figureSchema } from '../figure.js';

const idPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The name of an item, topic or task. */
export const idSchema = z
  .string()
  .check(
    rule((id) => idPattern.test(id), {
      code: 'wrong-value',
      message: {
        zh: '只能用小写字母、数字，以“.”或“-”连接，如 cnn.size.formula',
        en: 'use lower-case letters and digits joined by "." or "-", as in cnn.size.formula',
      },
    }),
  )
  .meta({ pattern: idPattern.source });

/** A misconception's id; whether it exists is checked apart, the schema only offers the known ones to editors. */
export const mistakeSchema = idSchema.meta({
  description: 'The misconception behind this wrong answer, an id from the one list.',
  examples: misconceptions.map(({ id }) => id),
});

/** What a question or a part of it is worth. */
export const marksSchema = z.number().positive().max(100).multipleOf(0.5);

/** Keys that every item has or may have, written or generated. */
export const commonKeys = {
  id: idSchema.meta({
    description: 'Unique name: the topic, a dot and a name of its own, such as cnn.size.formula.',
  }),
  difficulty: z
    .int()
    .min(1)
    .max(5)
    .meta({ description: 'From 1 (very easy) to 5 (very hard), for the students of this course.' }),
  reserved: z
    .boolean()
    .default(false)
    .meta({ description: 'Keep the item out of what students are given. Default: false.' }),
  enemies: z.array(idSchema).default([]).meta({
    description:
      'Items that may not stand on the same paper: one gives the other away, or both ask the same.',
  }),
  author: z.string().min(1).optional().meta({ description: 'Who wrote the item.' }),
  source: z.string().min(1).optional().meta({ description: 'Where the idea comes from.' }),
  note: localizedText
    .optional()
    .meta({ description: "A remark for teachers. Never printed on a student's paper." }),
  tags: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Words of your own to search by.' }),
};

export const topicKey = idSchema.meta({ description: 'A topic, by its id in topics.yaml.' });

export const minutesKey = z
  .number()
  .positive()
  .max(180)
  .meta({ description: 'Minutes that a student needs.' });

/** Keys of every written item. */
export const writtenKeys = {
  ...commonKeys,
  topic: topicKey,
  minutes: minutesKey,
  stem: localizedText.meta({ description: 'The question, in Markdown with $…$ formulas.' }),
  figure: figureSchema.optional().meta({ description: 'A drawing under the question.' }),
};

export const whyKey = localizedText.meta({
  description: 'The worked solution or reason, shown in the key and in practice.',
});
