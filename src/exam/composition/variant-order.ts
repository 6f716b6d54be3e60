import { seeded, shuffle } from '../../util/random.js';
import type { Choice } from '../selection/candidate.js';

/** A chosen item at its place in the exam; `slot` q7 is the seventh question of variant A. */
export interface Slot extends Choice {
  readonly slot: string;
}

/** The slots of the exam: section by section, within a section in a seeded order. Slot q7 is printed as 7 in variant A. */
export function slotsOf(choices: readonly Choice[], seed: string): Slot[] {
  const sections = [...new Set(choices.map(({ section }) => section))].sort((a, b) => a - b);
  return sections
    .flatMap((section) => {
      const here = choices.filter((choice) => choice.section === section);
      const byId = here.toSorted((left, right) => (left.item < right.item ? -1 : 1));
      return shuffle(seeded(seed, 'order', section), byId);
    })
    .map((choice, index) => ({ ...choice, slot: `q${index + 1}` }));
}

/** The slots in the order of one variant: variant A as they are, the others shuffled within each section. */
export function orderFor(slots: readonly Slot[], seed: string, variant: string): Slot[] {
  if (variant === 'A') return [...slots];
  const sections = [...new Set(slots.map(({ section }) => section))];
  return sections.flatMap((section) =>
    shuffle(
      seeded(seed, 'order', variant, section),
      slots.filter((slot) => slot.section === section),
    ),
  );
}

/** The name of a variant: A to Z, then AA, AB, … as spreadsheets name columns. */
export function variantName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : variantName(Math.floor(index / 26) - 1) + last;
}
