import * as z from 'zod';
import { closedObject, localizedText, rule } from '../../../util/schema.js';

const share = z.number().min(0).max(1);
const threshold = closedObject({
  from: share.meta({ description: 'The least share of parts that are right.' }),
  share: share.meta({ description: 'The share of the points that it is worth.' }),
});

const isDescending = (steps: readonly z.output<typeof threshold>[]): boolean =>
  steps.every(({ from, share: worth }, index) => {
    const before = steps[index - 1];
    return before === undefined || (from < before.from && worth <= before.share);
  });

const thresholds = z
  .array(threshold)
  .min(1)
  .check(
    rule(isDescending, {
      code: 'thresholds-not-descending',
      message: {
        zh: '各级应由高到低：from 递减，share 不增',
        en: 'the steps go from high to low: `from` falls, and `share` does not rise',
      },
    }),
  );

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** One entry of the `checks` of a task. */
export const taskCheckSchema = closedObject({
  check: z.string().meta({ description: 'What is looked at: the name of a check.' }),
  id: name.optional().meta({ description: 'Its name in this task. Default: that of the check.' }),
  title: localizedText.optional().meta({ description: "Default: the check's own title." }),
  points: z.int().min(0).meta({ description: 'What it is worth.' }),
  visible: z.boolean().default(true).meta({
    description: 'Whether students see what was expected, and have it in what is published.',
  }),
  requires: z.array(z.string()).default([]).meta({
    description: 'Checks that must have passed at least in part; it is skipped otherwise.',
  }),
  partial: z
    .union([z.enum(['none', 'by-part']), thresholds])
    .default('by-part')
    .meta({ description: 'How marks are made of the share of parts that are right.' }),
  options: z.unknown().optional().meta({ description: 'As the check has them.' }),
});

export type WrittenCheck = z.output<typeof taskCheckSchema>;
