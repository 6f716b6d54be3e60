/** A Python tuple: a list that keeps in mind that Python does not take it for one, such as a shape or an index of several axes. */
export class Tuple<Item = unknown> extends Array<Item> {}

/** The list as a tuple. */
export function asTuple<Item>(items: readonly Item[]): Tuple<Item> {
  const tuple = new Tuple<Item>();
  for (const item of items) tuple.push(item);
  return tuple;
}
