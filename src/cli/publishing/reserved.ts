import { isMapping } from '../../authoring/bank/mapping.js';

/** What must not be found in a publication. */
export interface Reserved {
  readonly ids: ReadonlySet<string>;
  /** Says whether a text names a reserved item. */
  readonly names: (text: string) => boolean;
  /** Says whether a text names a reserved item, or repeats something that is said in one and nowhere else. */
  readonly tellsOf: (text: string) => boolean;
}

/** Shorter texts, such as `$2n$`, say nothing by themselves. */
const telling = 8;

/** Says whether an item, as it was read, is kept from students. */
export const isReserved = (raw: unknown): boolean => isMapping(raw) && raw['reserved'] === true;

/** What the reserved ones among all items of a bank must not be told by. */
export function reservedAmong(items: readonly unknown[]): Reserved {
  const reserved = items.filter(isReserved);
  const open = new Set(items.filter((raw) => !isReserved(raw)).flatMap(textsIn));
  const ids = new Set(reserved.flatMap((raw) => (isMapping(raw) ? [String(raw['id'])] : [])));
  const texts = reserved
    .flatMap(textsIn)
    .filter((text) => text.length >= telling && !open.has(text));
  const names = (text: string) => idsIn(text).some((id) => ids.has(id));
  return {
    ids,
    names,
    tellsOf: (text) => names(text) || texts.some((one) => text.includes(one)),
  };
}

/** Everything in a text that looks like an id. */
export const idsIn = (text: string): string[] =>
  [...text.matchAll(/[a-z0-9]+(?:[.-][a-z0-9]+)*/g)].map(([id]) => id);

/** Keys of an item whose words are those of every other item too. */
const common = ['id', 'topic', 'kind', 'kinds', 'generator', 'enemies', 'mistake', 'tags'];

/** Every text that is an item's own. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    common.includes(key) ? [] : textsIn(part),
  );
}
