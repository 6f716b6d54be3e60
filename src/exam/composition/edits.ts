import { InputError } from '../../util/problem.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { didYouMean } from '../../util/suggest.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import { kindName } from '../kind-names.js';
import type { Edit } from '../manifest/exam-schema.js';
import type { Choice } from '../selection/candidate.js';
import { exclusionRows } from '../selection/exclusions.js';
import { selectItems } from '../selection/select-items.js';
import type { SelectionTask } from '../selection/select-items.js';
import type { Slot } from './variant-order.js';

/** How often each slot's numbers were asked to be drawn again. */
export const numberRedraws = (edits: readonly Edit[], slot: string): number =>
  edits.filter((edit) => edit.kind === 'redraw' && edit.what === 'numbers' && edit.slot === slot)
    .length;

/** A slot on its way through the edits, and the items that stood there before. */
interface Edited {
  readonly slot: Slot;
  readonly before: readonly string[];
}

/**
 * The slots after the teacher's changes, one after the other; every other slot keeps its item and its place.
 * @throws InputError if an edit names nothing that there is, or its item cannot stand beside the others.
 */
export function applyEdits(
  slots: readonly Slot[],
  edits: readonly Edit[],
  task: SelectionTask,
): readonly Slot[] {
  const start: readonly Edited[] = slots.map((slot) => ({ slot, before: [] }));
  const end = edits.reduce((current, edit) => {
    const edited = current.find(({ slot }) => slot.slot === edit.slot);
    if (!edited) throw new InputError([unknownSlot(edit.slot, slots.length)]);
    const others = current.filter((other) => other !== edited).map(({ slot }) => slot);
    const item = itemAfter(edit, edited, others, task);
    const { slot, before } = edited;
    const after: Edited = { slot: { ...slot, item }, before: [...before, slot.item] };
    return current.map((other) => (other === edited ? after : other));
  }, start);
  return end.map(({ slot }) => slot);
}

function itemAfter(
  edit: Edit,
  { slot, before }: Edited,
  others: readonly Slot[],
  task: SelectionTask,
): string {
  if (edit.kind === 'pin') return pinned(edit.item, slot, others, task);
  if (edit.what === 'item') return another(slot, before, others, task);
  const generator = task.candidates.find(({ id }) => id === slot.item)?.generator;
  if (generator === undefined) throw new InputError([noNumbers(slot)]);
  return slot.item;
}

/** Checks that an item fits a slot beside all others, and gives its id back. */
function pinned(item: string, slot: Slot, others: readonly Slot[], task: SelectionTask): string {
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
  const pin = { ...slot, item };
  const rival = rivalOf(pin, others, task);
  if (rival) throw new InputError([clash(pin, rival)]);
  selectItems({ ...task, fixed: { chosen: [...others, pin], banned: [] } });
  return item;
}
/** The slot whose item may not stand beside a pinned one. */
function rivalOf(pin: Slot, others: readonly Slot[], task: SelectionTask): Slot | undefined {
  const { blueprint, candidates } = task;
  const places = [...others, pin].flatMap(({ slot, item, section }) => {
    const candidate = candidates.find(({ id }) => id === item);
    return candidate ? [{ variable: slot, item: candidate, section, points: 0, minutes: 0 }] : [];
  });
  const broken = exclusionRows(blueprint, places).find(({ terms, high }) => terms.length > high);
  const [rival] = broken?.terms.filter(([slot]) => slot !== pin.slot) ?? [];
  return others.find(({ slot }) => slot === rival?.[0]);
}

/** Another item for a slot, not one that stood there before, with all other slots as they are. */
function another(
  slot: Slot,
  before: readonly string[],
  others: readonly Slot[],
  task: SelectionTask,
): string {
  const taken = new Set(others.map(({ item }) => item));
  // An item that stood here may have been pinned elsewhere since: there it must stay allowed.
  const banned = [...before, slot.item].filter((item) => !taken.has(item));
  const chosen = tryToSelect({ ...task, fixed: { chosen: others, banned } }, slot);
  const found = chosen.find(({ item }) => !taken.has(item));
  if (!found) throw new Error(`no item was chosen for ${slot.slot}`);
  return found.item;
}

/** Selects, and says which question cannot be replaced before it says why. */
function tryToSelect(task: SelectionTask, { slot }: Slot): Choice[] {
  try {
    return selectItems(task);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new InputError([noOther(slot), ...cause.problems], { cause });
  }
}

const problem = (code: string, message: LocalizedText, advice: LocalizedText) => ({
  code,
  severity: 'error' as const,
  message,
  advice,
});

const unknownSlot = (slot: string, slots: number) =>
  problem(
    'unknown-slot',
    { zh: `没有题号 ${slot}`, en: `there is no question ${slot}` },
    {
      zh: `题号为 q1 到 q${slots}（A 卷的题号）。`,
      en: `Questions are q1 to q${slots} (their numbers in variant A).`,
    },
  );

const unknownItem = (item: string, known: readonly string[]) =>
  problem(
    'unknown-item',
    {
      zh: `题库中没有题目 ${item}，或者蓝图排除了它`,
      en: `the bank has no item ${item}, or the blueprint excludes it`,
    },
    didYouMean(item, known),
  );

const wrongKind = (item: string, slot: string, kind: QuestionKind) =>
  problem(
    'wrong-kind',
    {
      zh: `${item} 不能作为${kindName(kind).zh}放在 ${slot}`,
      en: `${item} cannot stand at ${slot} as a ${kindName(kind).en} question`,
    },
    { zh: '换一个同类型的题目。', en: 'Choose an item of the same kind.' },
  );

const clash = (pin: Slot, rival: Slot) =>
  problem(
    'clash',
    {
      zh: `${pin.item} 不能放在 ${pin.slot}：它与 ${rival.slot} 的 ${rival.item} 不能同时出现`,
      en: `${pin.item} cannot stand at ${pin.slot} beside ${rival.item} at ${rival.slot}`,
    },
    {
      zh: `两者是同一题、互斥的题，或来自同一生成器。换一个题目，或先换掉 ${rival.slot}。`,
      en: `They are one item, enemies, or of one generator. Pin another item, or change ${rival.slot} first.`,
    },
  );

const noOther = (slot: string) =>
  problem(
    'no-other-item',
    {
      zh: `${slot} 没有别的题目可换（其余题目不变）`,
      en: `no other item can stand at ${slot} while all other questions stay`,
    },
    {
      zh: '增加题目，放宽蓝图，或先换掉别的题。',
      en: 'Add items, loosen the blueprint, or change another question first.',
    },
  );

const noNumbers = ({ slot, item }: Slot) =>
  problem(
    'no-numbers',
    {
      zh: `${slot} 的题目 ${item} 不是由生成器产生的，没有数字可换`,
      en: `${item} at ${slot} is not generated: it has no numbers to draw again`,
    },
    { zh: `用 --redraw ${slot} 换一道题。`, en: `Draw another item with --redraw ${slot}.` },
  );
