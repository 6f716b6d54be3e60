/** A value, or lists and dictionaries of them: how Keras passes inputs, outputs and masks. */
export type Nested<Leaf> =
  Leaf | readonly Nested<Leaf>[] | { readonly [key: string]: Nested<Leaf> };

/** Whether the value is a dictionary, and not an object of a class. */
export const isDictionary = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

/** All leaves, lists in order and dictionaries sorted by key, as Keras' `tree.flatten`. */
export function flatten(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isDictionary(value)) return [value];
  return Object.keys(value)
    .sort()
    .flatMap((key) => flatten(value[key]));
}

/** The same structure with `change` applied to each leaf; dictionaries keep their order. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, change));
  if (!isDictionary(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapLeaves(item, change)]),
  );
}

/** Puts flat leaves, in the order of `flatten`, into the structure of `like`. */
export function packAs<Leaf>(like: unknown, leaves: readonly Leaf[]): Nested<Leaf> {
  const rest = [...leaves];
  const pack = (part: unknown): Nested<Leaf> => {
    if (Array.isArray(part)) return part.map(pack);
    if (!isDictionary(part)) return rest.shift() as Leaf;
    const packed = new Map(
      Object.keys(part)
        .sort()
        .map((key) => [key, pack(part[key])]),
    );
    return Object.fromEntries(
      Object.keys(part).map((key) => [key, packed.get(key)]),
    ) as Nested<Leaf>;
  };
  return pack(like);
}
