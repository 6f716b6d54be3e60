import type { BankItem } from '../../authoring/bank/bank.js';
import { seeded } from '../../util/random.js';
import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Edit, Variant } from '../manifest/exam-schema.js';
import type { Question } from '../manifest/question-schema.js';
import { drawContent, numbersOf } from './draw-content.js';
import type { EarlierDraws } from './draw-content.js';
import { numberRedraws } from './edits.js';
import { placeQuestion } from './place-question.js';
import { orderFor, variantName } from './variant-order.js';
import type { Slot } from './variant-order.js';

interface VariantsTask {
  readonly blueprint: Blueprint;
  readonly slots: readonly Slot[];
  readonly items: ReadonlyMap<string, BankItem>;
  readonly seed: string;
  readonly variants: number;
  readonly edits: readonly Edit[];
}

/** Draws every variant: the same items, other numbers, other orders, about the same effort as variant A. */
export function drawVariants(task: VariantsTask): Variant[] {
  const earlier = new Map<string, EarlierDraws>();
  return Array.from({ length: task.variants }, (_, index) => {
    const variant = drawVariant(task, variantName(index), earlier);
    for (const question of variant.questions) note(question, earlier);
    return variant;
  });
}

/** Notes what a question is like, for the variants that follow. */
function note({ slot, minutes, generator }: Question, earlier: Map<string, EarlierDraws>): void {
  if (!generator) return;
  const { target, numbers } = earlier.get(slot) ?? { target: minutes, numbers: [] };
  earlier.set(slot, { target, numbers: [...numbers, numbersOf(generator)] });
}

function drawVariant(
  task: VariantsTask,
  id: string,
  earlier: ReadonlyMap<string, EarlierDraws>,
): Variant {
  const questions = orderFor(task.slots, task.seed, id).map((slot, index) =>
    drawSlot(task, slot, { variant: id, number: index + 1, earlier: earlier.get(slot.slot) }),
  );
  return { id, minutes: sum(questions.map(({ minutes }) => minutes)), questions };
}

interface Printed {
  readonly variant: string;
  readonly number: number;
  readonly earlier: EarlierDraws | undefined;
}

function drawSlot(task: VariantsTask, slot: Slot, printed: Printed): Question {
  const { variant, number, earlier } = printed;
  const item = task.items.get(slot.item);
  const section = task.blueprint.sections[slot.section];
  if (!item || !section) throw new Error(`nothing to put at ${slot.slot}`);
  const redraws = numberRedraws(task.edits, slot.slot);
  const { content, minutes, facts } = drawContent({
    item,
    kind: section.kind,
    seed: task.seed,
    variant,
    redraws,
    ...(earlier && { earlier }),
  });
  const placing = {
    number,
    slot: slot.slot,
    section: slot.section,
    item: item.id,
    topic: item.topic,
    difficulty: item.difficulty,
    minutes: rounded(minutes),
    points: section.points,
    ...(item.source === 'generated' && { generator: { id: item.generator.id, facts } }),
  };
  return placeQuestion(placing, content, seeded(task.seed, 'options', item.id, variant));
}

/** Minutes are kept to hundredths: they are estimates, and long decimals would only look exact. */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;

const sum = (values: readonly number[]): number =>
  rounded(values.reduce((left, right) => left + right, 0));
