import * as z from 'zod';
import { questionKinds } from '../../authoring/kinds.js';
import { closedObject, localizedText } from '../../util/schema.js';
import { blueprintSchema, weightsSchema } from '../blueprint/blueprint-schema.js';
import { questionSchema } from './question-schema.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const section = closedObject({
  kind: z.enum(questionKinds),
  title: localizedText.optional(),
  count: z.int().min(1),
  /** For each question. */
  points: z.number().min(0.5),
  scoring: z.string(),
});

const variant = closedObject({
  id: z.string().regex(/^[A-Z]+$/),
  /** Predicted minutes for the whole variant. */
  minutes: z.number().min(0),
  questions: z.array(questionSchema).min(1),
});

/** A change that the teacher asked for after the draw, in the order of asking. */
const edit = z.discriminatedUnion('kind', [
  closedObject({ kind: z.literal('pin'), slot: z.string(), item: z.string() }),
  closedObject({ kind: z.literal('redraw'), slot: z.string(), what: z.enum(['item', 'numbers']) }),
]);

/** `exam.json`: the frozen manifest, the one truth that every later step reads. It is never edited. */
export const examSchema = closedObject({
  format: z.literal('gradpaper-exam'),
  version: z.literal(1),
  /** SHA-256 of the canonical JSON of everything else in this file. */
  hash: sha256,
  seed: z.string().min(1),
  bank: closedObject({ hash: sha256, items: z.int().min(0) }),
  blueprint: closedObject({ id: z.string(), hash: sha256 }),
  edits: z.array(edit),
  header: blueprintSchema.shape.header,
  sections: z.array(section).min(1),
  /** Sum of the points of one variant. */
  points: z.number().min(0),
  /** How paper and programs are joined; programs stand apart if it is left out. */
  weights: weightsSchema.optional(),
  variants: z.array(variant).min(1),
  /** Names of the topics that occur. */
  topics: z.record(z.string(), localizedText),
  /** The misconceptions that options and wrong values name. */
  misconceptions: z.record(
    z.string(),
    closedObject({ name: localizedText, practise: localizedText }),
  ),
}).meta({ title: 'gradpaper exam manifest' });

export type Exam = z.output<typeof examSchema>;
export type ExamSection = Exam['sections'][number];
export type Variant = Exam['variants'][number];
export type Edit = z.output<typeof edit>;
