import type { Bank, BankItem, GeneratedItem } from '../../authoring/bank/bank.js';
import { drawQuestion } from '../../authoring/composition/draw-question.js';
import type { QuestionContent } from '../../authoring/question-content.js';
import { compare, zero } from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import { ruleOf } from '../../grading/objective/rules/index.js';
import { valueOfGuessing, valueOfGuessingOne } from '../../grading/objective/value-of-guessing.js';
import { seeded } from '../../util/random.js';

/** The kinds in which an answer can be guessed by ticking. */
export const tickedKinds = ['true-false', 'single', 'multiple'] as const;

export type TickedKind = (typeof tickedKinds)[number];

/** How many options of a question are right, and how many wrong; true or false has one of each. */
export interface Shape {
  readonly kind: TickedKind;
  readonly right: number;
  readonly wrong: number;
}

/** What blind answers earn in questions of one shape under one rule, as fractions of the full marks; null for what is not graded. */
export interface Guessing extends Shape {
  readonly rule: string;
  /** The items of the bank that have this shape; one with drawn numbers may have several. */
  readonly items: readonly string[];
  readonly blank: Fraction | null;
  /** Undefined where only one answer can be given. */
  readonly tickAll?: Fraction | null;
  readonly coinFlips?: Fraction;
  /** The best that blind ticking gets in the mean, and by how many ticks. */
  readonly best: { readonly ticks: number; readonly mean: Fraction };
}

/** How many questions of a generated item are drawn to see their shapes: always the same ones. */
const trials = 20;

/** The value of guessing in all items with options, by kind, rule and shape. `rulesOf` gives the rules that a kind is marked by. */
export function guessingIn(
  { items }: Pick<Bank, 'items'>,
  rulesOf: (kind: TickedKind) => readonly string[],
): Guessing[] {
  const shapes = new Map<string, { readonly shape: Shape; readonly items: string[] }>();
  for (const item of items)
    for (const shape of shapesOf(item)) {
      const name = [shape.right, shape.wrong, shape.kind].join();
      const group = shapes.get(name) ?? { shape, items: [] };
      if (!group.items.includes(item.id)) group.items.push(item.id);
      shapes.set(name, group);
    }
  const groups = [...shapes.values()].sort((a, b) => inOrder(a.shape, b.shape));
  return tickedKinds.flatMap((kind) =>
    rulesOf(kind).flatMap((rule) =>
      groups
        .filter(({ shape }) => shape.kind === kind)
        .map(({ shape, items: ids }) => ({ ...valueIn(shape, rule), rule, items: ids })),
    ),
  );
}

const inOrder = (a: Shape, b: Shape): number =>
  a.right + a.wrong - b.right - b.wrong || a.right - b.right;

/** What blind answers earn in a question of a shape under a rule. */
export function valueIn(shape: Shape, rule: string): Omit<Guessing, 'rule' | 'items'> {
  const { kind, right, wrong } = shape;
  if (kind === 'multiple') {
    const { blank, tickAll, coinFlips, best } = valueOfGuessing(ruleOf(rule), right, wrong);
    return { kind, right, wrong, blank, tickAll, coinFlips, best };
  }
  const { blank, guess } = valueOfGuessingOne(ruleOf(rule), right + wrong);
  const isWorthIt = compare(guess, blank ?? zero) > 0;
  const best = isWorthIt ? { ticks: 1, mean: guess } : { ticks: 0, mean: blank ?? zero };
  return { kind, right, wrong, blank, best };
}

function shapesOf(item: BankItem): Shape[] {
  if (item.source === 'written') return shapeOf(item.content);
  return item.kinds.flatMap((kind) =>
    tickedKinds.some((ticked) => ticked === kind) ? drawnShapes(item, kind) : [],
  );
}

function drawnShapes(item: GeneratedItem, kind: GeneratedItem['kinds'][number]): Shape[] {
  // These have the same shape whatever is drawn.
  const draws = kind === 'multiple' ? trials : 1;
  return Array.from({ length: draws }, (_, trial) => {
    const random = seeded('value of guessing', item.id, kind, trial);
    return shapeOf(drawQuestion(item.generator, kind, item.params, random).content);
  }).flat();
}

function shapeOf(content: QuestionContent): Shape[] {
  if (content.kind === 'true-false') return [{ kind: content.kind, right: 1, wrong: 1 }];
  if (content.kind !== 'single' && content.kind !== 'multiple') return [];
  const right = content.options.filter(({ correct }) => correct).length;
  return [{ kind: content.kind, right, wrong: content.options.length - right }];
}
