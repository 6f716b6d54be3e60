import type { BankItem } from '../../authoring/bank/bank.js';
import { seeded } from '../../util/random.js';
import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Edit, Variant } from '../manifest/exam-schema.js';
import type { Question } from '../manifest/question-schema.js';
import { drawContent } from './draw-content.js';
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

/** The minutes of each slot in variant A. */
type Targets = ReadonlyMap<string, number>;

/** Draws every variant: the same items, other numbers, other orders, about the same effort as variant A. */
export function drawVariants(task: VariantsTask): Variant[] {
  const first = drawVariant(task, variantName(0), new Map());
  const targets = new Map(first.questions.map(({ slot, minutes }) => [slot, minutes]));
  const others = Array.from({ length: task.variants - 1 }, (_, index) =>
    drawVariant(task, variantName(index + 1), targets),
  );
  return [first, ...others];
}

function drawVariant(task: VariantsTask, id: string, targets: Targets): Variant {
  const questions = orderFor(task.slots, task.seed, id).map((slot, index) =>
    drawSlot(task, slot, { variant: id, number: index + 1, target: targets.get(slot.slot) }),
  );
  return { id, minutes: sum(questions.map(({ minutes }) => minutes)), questions };
}

interface Printed {
  readonly variant: string;
  readonly number: number;
  readonly target: number | undefined;
}

function drawSlot(task: VariantsTask, slot: Slot, { variant, number, target }: Printed): Question {
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
    ...(target !== undefined && { target }),
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
