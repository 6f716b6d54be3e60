/** A Python tuple: a list that keeps in mind that Python does not take it for one, such as a shape or an index of several axes. */
export class Tuple<Item = unknown> extends Array<Item> {}

/** Shapes as Python has them: each list of sizes is a tuple; all else stays what it is. */
export function shapeTuples(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  return value.every((size) => size === null || typeof size === 'number')
    ? asTuple(value)
    : value.map(shapeTuples);
}

/** The list as a tuple. */
export function asTuple<Item>(items: readonly Item[]): Tuple<Item> {
  const tuple = new Tuple<Item>();
  for (const item of items) tuple.push(item);
  return tuple;
}
