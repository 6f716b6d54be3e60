import type { Structured } from '../../../keras/inspect/evidence.js';

/** All items of a structure, those of a dictionary in the order of their keys. */
export function itemsOf<Item extends object>(
  structure: Structured<Item>,
  isItem: (value: object) => value is Item,
): readonly Item[] {
  if (structure === null) return [];
  if (isItem(structure)) return [structure];
  if (isStructures(structure)) return structure.flatMap((part) => itemsOf(part, isItem));
  return Object.entries(structure)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, part]: [string, Structured<Item>]) => itemsOf(part, isItem));
}

const isStructures = <Item>(
  structure: Structured<Item>,
): structure is readonly Structured<Item>[] => Array.isArray(structure);
