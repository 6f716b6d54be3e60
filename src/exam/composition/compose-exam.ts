import type { Bank, BankItem } from '../../authoring/bank/bank.js';
import { misconceptions } from '../../misconceptions/index.js';
import { hashOf } from '../../util/canonical-json.js';
import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Edit, Exam, Variant } from '../manifest/exam-schema.js';
import type { Question } from '../manifest/question-schema.js';
import { candidatesOf } from '../selection/candidates-of-bank.js';
import { createSolver } from '../selection/linear-program.js';
import { selectItems } from '../selection/select-items.js';
import type { SelectionTask } from '../selection/select-items.js';
import { drawVariants } from './draw-variants.js';
import { applyEdits } from './edits.js';
import { slotsOf } from './variant-order.js';

/** What an exam is drawn from. Equal orders give equal exams. */
export interface ExamOrder {
  readonly bank: Bank;
  readonly blueprint: Blueprint;
  readonly seed: string;
  /** How many variants. */
  readonly variants: number;
  readonly edits: readonly Edit[];
  /** Items of earlier exams that may not be used again. */
  readonly excluded: ReadonlySet<string>;
  /** Where a part of the blueprint stands, for messages. */
  readonly locate?: SelectionTask['locate'];
}

/**
 * Draws an exam: chooses the items, draws their numbers and orders for every variant, and freezes it all in a manifest.
 * @throws InputError if the blueprint cannot be met, or a generator's parameters are impossible.
 */
export async function composeExam(order: ExamOrder): Promise<Exam> {
  const { bank, blueprint, seed, edits } = order;
  const task = {
    solve: await createSolver(),
    blueprint,
    candidates: candidatesOf(bank.items, order.excluded),
    seed,
    locate: order.locate,
  };
  const slots = applyEdits(slotsOf(selectItems(task), seed), edits, task);
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const variants = drawVariants({ ...order, slots, items });
  return freeze({
    format: 'gradpaper-exam',
    version: 1,
    seed,
    bank: { hash: bank.hash, items: bank.items.length },
    blueprint: { id: blueprint.id, hash: hashOf(blueprint) },
    edits: [...edits],
    header: blueprint.header,
    sections: blueprint.sections.map(({ kind, title, count, points, scoring }) => ({
      kind,
      ...(title && { title }),
      count,
      points,
      scoring,
    })),
    points: blueprint.sections.reduce((sum, { count, points }) => sum + count * points, 0),
    ...(blueprint.weights && { weights: blueprint.weights }),
    variants,
    topics: topicNames(
      bank,
      slots.flatMap(({ item }) => items.get(item) ?? []),
    ),
    misconceptions: namedMisconceptions(variants),
  });
}

/** Adds the hash of everything else. */
export const freeze = (exam: Omit<Exam, 'hash'>): Exam => ({ ...exam, hash: hashOf(exam) });

function topicNames({ topics }: Bank, items: readonly BankItem[]): Exam['topics'] {
  const used = new Set(items.map(({ topic }) => topic));
  return Object.fromEntries(
    topics.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name]),
  );
}

/** Names and advice of the misconceptions that the variants' wrong answers stand for. */
function namedMisconceptions(variants: readonly Variant[]): Exam['misconceptions'] {
  const used = new Set(variants.flatMap(({ questions }) => questions.flatMap(mistakesOf)));
  return Object.fromEntries(
    misconceptions
      .filter(({ id }) => used.has(id))
      .map(({ id, name, practise }) => [id, { name, practise }]),
  );
}

function mistakesOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ mistake }) => mistake ?? []);
    case 'numeric':
      return question.wrongValues.map(({ mistake }) => mistake);
    case 'true-false':
      return question.mistake === undefined ? [] : [question.mistake];
    case 'short':
    case 'comprehensive':
    case 'code':
      return [];
  }
}
