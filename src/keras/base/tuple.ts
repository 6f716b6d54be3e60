/** A Python tuple: a list that keeps in mind that Python does not take it for one, such as a shape or an index of several axes. */
export class Tuple<Item = unknown> extends Array<Item> {}

/** The list as a tuple. */
export const asTuple = <Item>(items: readonly Item[]): Tuple<Item> =>
  Tuple.from(items) as Tuple<Item>;
