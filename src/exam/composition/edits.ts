import { InputError } from '../../util/problem.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { didYouMean } from '../../util/suggest.js';
import type { Edit } from '../manifest/exam-schema.js';
import { selectItems } from '../selection/select-items.js';
import type { SelectionTask } from '../selection/select-items.js';
import type { Slot } from './variant-order.js';

/** How often each slot's numbers were asked to be drawn again. */
export const numberRedraws = (edits: readonly Edit[], slot: string): number =>
  edits.filter((edit) => edit.kind === 'redraw' && edit.what === 'numbers' && edit.slot === slot)
    .length;

/** The slots after the teacher's changes, one after the other; every other slot keeps its item and its place. */
export function applyEdits(
  slots: readonly Slot[],
  edits: readonly Edit[],
  task: SelectionTask,
): readonly Slot[] {
  return edits.reduce<readonly Slot[]>((current, edit, index) => {
    const slot = current.find((candidate) => candidate.slot === edit.slot);
    if (!slot) throw new InputError([unknownSlot(edit.slot, current)]);
    if (edit.kind === 'redraw' && edit.what === 'numbers') return current;
    const item =
      edit.kind === 'pin'
        ? pinned(edit.item, slot, current, task)
        : another(slot, current, edits.slice(0, index), task);
    return current.map((candidate) => (candidate === slot ? { ...slot, item } : candidate));
  }, slots);
}

/** Checks that an item fits a slot beside all others, and gives its id back. */
function pinned(item: string, slot: Slot, slots: readonly Slot[], task: SelectionTask): string {
  const { candidates, blueprint } = task;
  const candidate = candidates.find(({ id }) => id === item);
  if (!candidate)
    throw new InputError([
      unknownItem(
        item,
        candidates.map(({ id }) => id),
      ),
    ]);
  const kind = blueprint.sections[slot.section]?.kind;
  if (kind && !candidate.kinds.includes(kind))
    throw new InputError([wrongKind(item, slot.slot, kind)]);
  const others = slots.filter((other) => other !== slot);
  selectItems({
    ...task,
    fixed: { chosen: [...others, { item, section: slot.section }], banned: [] },
  });
  return item;
}

/** Another item for a slot, not one that stood there before, with all other slots as they are. */
function another(
  slot: Slot,
  slots: readonly Slot[],
  earlier: readonly Edit[],
  task: SelectionTask,
): string {
  const others = slots.filter((other) => other !== slot);
  const before = earlier.flatMap((edit) =>
    edit.kind === 'pin' && edit.slot === slot.slot ? [edit.item] : [],
  );
  const banned = [slot.item, ...before];
  const chosen = selectItems({ ...task, fixed: { chosen: others, banned } });
  const taken = new Set(others.map(({ item }) => item));
  const found = chosen.find(({ item }) => !taken.has(item));
  if (!found) throw new Error(`no item was chosen for ${slot.slot}`);
  return found.item;
}

const problem = (code: string, message: LocalizedText, advice: LocalizedText) => ({
  code,
  severity: 'error' as const,
  message,
  advice,
});

const unknownSlot = (slot: string, slots: readonly Slot[]) =>
  problem(
    'unknown-slot',
    { zh: `没有题号 ${slot}`, en: `there is no question ${slot}` },
    {
      zh: `题号为 q1 到 q${slots.length}（A 卷的题号）。`,
      en: `Questions are q1 to q${slots.length} (their numbers in variant A).`,
    },
  );

const unknownItem = (item: string, known: readonly string[]) =>
  problem(
    'unknown-item',
    {
      zh: `题库中没有（或蓝图排除了）题目 ${item}`,
      en: `the bank has no item ${item}, or the blueprint excludes it`,
    },
    didYouMean(item, known),
  );

const wrongKind = (item: string, slot: string, kind: string) =>
  problem(
    'wrong-kind',
    {
      zh: `${item} 不能作为 ${kind} 题放在 ${slot}`,
      en: `${item} cannot stand at ${slot} as a ${kind} question`,
    },
    { zh: '换一个同类型的题目。', en: 'Choose an item of the same kind.' },
  );
