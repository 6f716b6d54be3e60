import * as z from 'zod';
import { closedObject, localizedText } from '../../../util/schema.js';
import { taskCheckSchema } from './task-check-schema.js';

/** A program costs a fraction of a second with these; what a task needs beyond them, such as a metric, it asks for. */
const training = closedObject({
  steps: z.int().min(1).default(2).meta({ description: 'Batches that all trainings may learn.' }),
  samples: z.int().min(1).default(4096).meta({ description: 'Samples that they may learn from.' }),
  flops: z
    .number()
    .min(1)
    .default(1e10)
    .meta({ description: 'Floating-point operations that they may cost.' }),
  evaluation: z
    .int()
    .min(1)
    .default(64)
    .meta({ description: 'Samples that a call of evaluate may look at.' }),
});

const limits = closedObject({
  wallSeconds: z.number().positive().default(60).meta({ description: 'Seconds on the clock.' }),
  cpuSeconds: z.number().positive().default(30).meta({ description: 'Seconds of computing.' }),
  memoryMegabytes: z
    .number()
    .min(256)
    .default(1024)
    .meta({ description: 'Memory of the process; Python itself needs some 200.' }),
  training: training.prefault({}).meta({
    description: 'What trainings may compute before they are cut.',
  }),
});

/** A file of the task's own folder. */
const fileName = (pattern: RegExp) => z.string().regex(pattern);
const pythonFile = fileName(/^[\w-]+\.py$/);

const taskFunction = closedObject({
  name: fileName(/^[A-Za-z_]\w*$/).meta({ description: 'Name of the function.' }),
  inputs: pythonFile.default('inputs.py').meta({
    description: 'File with `draw(rng)`, which gives a tuple of arguments.',
  }),
  cases: z.int().min(0).max(200).default(20).meta({ description: 'How many cases are drawn.' }),
  examples: z.array(z.array(z.json())).default([]).meta({
    description: 'Cases that students are shown, each a list of arguments; lists for arrays.',
  }),
  tolerance: closedObject({
    absolute: z.number().min(0).default(1e-6),
    relative: z.number().min(0).default(1e-5),
  })
    .prefault({})
    .meta({ description: 'How far a number may lie from the expected one.' }),
});

/** `task.yaml`, as it is written. */
export const taskSchema = closedObject({
  title: localizedText.meta({ description: 'What is to be written, in a few words.' }),
  statement: localizedText.meta({
    description:
      'What is asked for, in Markdown: precise enough that only one meaning gets full marks.',
  }),
  kind: z.enum(['model', 'function']).meta({
    description: 'A program that builds a network, or one that defines a function.',
  }),
  points: z.int().min(1).max(1000).meta({ description: 'What the checks are worth together.' }),
  references: z
    .array(pythonFile)
    .default(['reference.py'])
    .meta({ description: 'Programs that are right; equal to any of them is right.' }),
  data: z.string().nullable().default(null).meta({
    description: 'The data set of keras.datasets that its programs load.',
  }),
  limits: limits.prefault({}).meta({ description: 'What a submission may use.' }),
  function: taskFunction.nullable().default(null).meta({ description: 'For kind: function.' }),
  followThrough: z.boolean().default(true).meta({
    description: 'Whether a layer is right where only what an earlier mistake has changed differs.',
  }),
  checks: z.array(taskCheckSchema).min(1).meta({ description: 'What is looked at.' }),
});

export type WrittenTask = z.output<typeof taskSchema>;
