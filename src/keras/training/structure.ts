import { isDictionary } from '../graph/nested.js';

/** Whether the value is a list or a dictionary, and not a single leaf. */
export const isNested = (value: unknown): boolean => Array.isArray(value) || isDictionary(value);

/** Whether both are lists, both dictionaries, or both neither. */
export const sameKind = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) === Array.isArray(other) && isDictionary(one) === isDictionary(other);

/** Whether lists have the same lengths and dictionaries the same keys, all the way down. */
export function sameStructure(one: unknown, other: unknown): boolean {
  if (!sameKind(one, other)) return false;
  const [left, right] = [itemsOf(one), itemsOf(other)];
  return (
    left.length === right.length &&
    left.every(([key, item]) => right.some(([k, i]) => k === key && sameStructure(item, i)))
  );
}

/** The parts of a list or dictionary, under their places or keys; nothing for a leaf. */
export function itemsOf(value: unknown): [number | string, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return isDictionary(value) ? Object.entries(value) : [];
}

/** The part under that place or key; undefined if there is none. */
export const itemAt = (value: unknown, key: number | string): unknown =>
  itemsOf(value).find(([own]) => own === key)?.[1];

/** Whether two lists hold the same names in any order. */
export const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** The structure with a sign in place of each leaf, as messages show it. */
export function sketch(value: unknown, sign: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => sketch(item, sign)).join(', ')}]`;
  if (!isDictionary(value)) return `'${sign}'`;
  const parts = Object.entries(value).map(([key, item]) => `'${key}': ${sketch(item, sign)}`);
  return `{${parts.join(', ')}}`;
}
