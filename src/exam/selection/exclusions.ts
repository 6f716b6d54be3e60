import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Row, Terms } from './linear-program.js';
import type { Place } from './place.js';

/** At most so many of some places: every term counts one. */
export interface Exclusion extends Row {
  readonly high: number;
}

/** What may never happen, whatever is demanded: an item twice, two enemies together, a generator too often. */
export function exclusionRows(blueprint: Blueprint, places: readonly Place[]): Exclusion[] {
  const byItem = groupBy(places, ({ item }) => item.id);
  const byGenerator = groupBy(places, ({ item }) => item.generator);
  return [
    ...[...byItem.values()].map((group) => atMost(1, group)),
    ...[...byGenerator.values()].map((group) => atMost(blueprint.selection.perGenerator, group)),
    ...enemyGroups(blueprint, places).map((ids) =>
      atMost(
        1,
        [...new Set(ids)].flatMap((id) => byItem.get(id) ?? []),
      ),
    ),
  ].filter(({ terms }) => terms.length > 1);
}

const atMost = (high: number, places: readonly Place[]): Exclusion => ({
  terms: ones(places),
  high,
});

const ones = (places: readonly Place[]): Terms => places.map(({ variable }) => [variable, 1]);

/** The pairs that items name as enemies, and the groups that the blueprint names. */
function enemyGroups({ selection }: Blueprint, places: readonly Place[]): string[][] {
  const pairs = places.flatMap(({ item }) =>
    item.enemies.map((enemy) => [item.id, enemy].sort().join(' ')),
  );
  return [...selection.enemies, ...[...new Set(pairs)].map((pair) => pair.split(' '))];
}

function groupBy(
  places: readonly Place[],
  key: (place: Place) => string | undefined,
): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const name = key(place);
    if (name === undefined) continue;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return groups;
}
