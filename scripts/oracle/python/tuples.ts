const tuples = new WeakSet<object>();

/** Remembers that a list is a tuple in Python; Keras itself does not care. */
export function markTuple<Items extends object>(items: Items): Items {
  tuples.add(items);
  return items;
}

export const isTuple = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && tuples.has(value);
