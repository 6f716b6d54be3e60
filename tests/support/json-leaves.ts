/** The way to a part of a JSON value. */
export type Place = readonly (string | number)[];

/** The places of all leaves of a JSON value: numbers, texts, booleans, null, and empty lists and objects. */
export function leavesOf(value: unknown, place: Place = []): Place[] {
  if (value === null || typeof value !== 'object') return [place];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.length === 0
    ? [place]
    : entries.flatMap(([key, part]: [string | number, unknown]) => leavesOf(part, [...place, key]));
}

/** A copy with another value at a place. */
export function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (index === key ? replaced(part, rest, by) : part));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, part]: [string, unknown]) => [
      name,
      name === key ? replaced(part, rest, by) : part,
    ]),
  );
}
