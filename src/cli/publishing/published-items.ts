import { isMapping } from '../../authoring/bank/mapping.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { cutPlanned } from './published-text.js';
import type { Planned, PublishedText } from './published-text.js';
import { isReserved } from './reserved.js';
import type { Reserved } from './reserved.js';

/** A file of items as it was read. */
export interface ItemsText {
  readonly text: string;
  readonly document: YamlDocument;
}

/**
 * A file of items without the reserved ones, and without enemies, notes and sources of the others that tell of them; undefined if all
 * its items are reserved.
 */
export function publishItems(
  file: ItemsText,
  reserved: Reserved,
): PublishedText & { readonly isEmpty: boolean } {
  const items = itemsOf(file.document);
  const planned = items.flatMap((raw, index) => plan(raw, index, reserved));
  if (items.length === 0 || !items.every(isReserved))
    return { ...cutPlanned(file, planned, reserved), isEmpty: false };
  const removals = planned.map(({ what, in: owner }, index) => ({
    what,
    in: owner,
    position: file.document.locate([index]),
  }));
  return { text: '', removals, isEmpty: true };
}

/** The items of a file, as they were read. */
export const itemsOf = ({ value }: YamlDocument): readonly unknown[] =>
  Array.isArray(value) ? value : [];

function plan(raw: unknown, index: number, reserved: Reserved): Planned[] {
  if (!isMapping(raw)) return [];
  const owner = String(raw['id']);
  if (isReserved(raw)) return [{ what: 'item', in: owner, paths: [[index]] }];
  return [
    ...planEnemies(raw['enemies'], index, reserved).map((paths): Planned => ({
      what: 'enemies',
      in: owner,
      paths,
    })),
    ...(['note', 'source'] as const)
      .filter((key) => stringsIn(raw[key]).some(reserved.tellsOf))
      .map((key): Planned => ({ what: key, in: owner, paths: [[index, key]] })),
  ];
}

/** The enemies that go; the key with them if none is left. */
function planEnemies(enemies: unknown, index: number, { ids }: Reserved): (readonly Path[])[] {
  if (!Array.isArray(enemies)) return [];
  const paths = enemies.flatMap((id, place) =>
    typeof id === 'string' && ids.has(id) ? [[index, 'enemies', place]] : [],
  );
  if (paths.length === 0) return [];
  return paths.length === enemies.length ? [[[index, 'enemies']]] : [paths];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isMapping(value) ? Object.values(value).flatMap(stringsIn) : [];
}
