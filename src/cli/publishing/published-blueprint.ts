import { isMapping } from '../../authoring/bank/mapping.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { cutPlanned } from './published-text.js';
import type { Planned, PublishedText } from './published-text.js';
import type { Reserved } from './reserved.js';

/**
 * A blueprint without what points at reserved items: those that it requires, and those in groups of enemies. Earlier exams that it
 * excludes go too: students do not have them, and they may name any item.
 */
export function publishBlueprint(
  file: { readonly text: string; readonly document: YamlDocument },
  reserved: Reserved,
): PublishedText {
  const { value } = file.document;
  const selection = isMapping(value) && isMapping(value['selection']) ? value['selection'] : {};
  const owner = isMapping(value) ? String(value['id']) : file.document.file;
  const cuts: readonly (readonly [Planned['what'], readonly Path[]])[] = [
    ['require', ofList(selection, 'require', ({ value: id }) => reserved.names(String(id)))],
    ['enemies', groupsOfEnemies(selection, reserved)],
    ['exclude', selection['exclude'] === undefined ? [] : [['selection', 'exclude']]],
  ];
  const planned = cuts
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]): Planned => ({ what, in: owner, paths }));
  return cutPlanned(file, withoutEmptySelection(planned, selection), reserved);
}

type Mapping = Readonly<Record<string, unknown>>;

/** The entries of a list of the selection that go; the key if all do. */
function ofList(
  selection: Mapping,
  key: string,
  goes: (entry: { readonly value: unknown }) => boolean,
): Path[] {
  const list: unknown = selection[key];
  if (!Array.isArray(list)) return [];
  const paths = list.flatMap((value, index) =>
    goes({ value }) ? [['selection', key, index]] : [],
  );
  return paths.length > 0 && paths.length === list.length ? [['selection', key]] : paths;
}

/** Members of groups of enemies that go, and the groups of which one member or none is left. */
function groupsOfEnemies(selection: Mapping, { ids }: Reserved): Path[] {
  const open = (group: unknown): unknown[] =>
    Array.isArray(group) ? group.filter((id) => !ids.has(String(id))) : [];
  const whole = ofList(selection, 'enemies', ({ value }) => open(value).length < 2);
  const groups: unknown = selection['enemies'];
  if (!Array.isArray(groups) || whole.some((path) => path.length === 2)) return whole;
  const members = groups.flatMap((group: unknown, index) =>
    Array.isArray(group) && open(group).length >= 2
      ? group.flatMap((id, place) =>
          ids.has(String(id)) ? [['selection', 'enemies', index, place]] : [],
        )
      : [],
  );
  return [...whole, ...members];
}

/** A selection that loses all its keys goes as a whole. */
function withoutEmptySelection(planned: readonly Planned[], selection: Mapping): Planned[] {
  const keys = new Set(planned.flatMap(({ paths }) => paths.filter((path) => path.length === 2)));
  const isEmpty = keys.size > 0 && keys.size === Object.keys(selection).length;
  return planned.map((one) => (isEmpty ? { ...one, paths: [['selection']] } : one));
}
