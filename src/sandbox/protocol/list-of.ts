import * as z from 'zod';

/**
 * A list of at most so many items. The first item that does not fit ends the search, and a list that is too long is not looked
 * into: zod by itself would write a complaint for each of a million wrong items, and take all memory for it.
 */
export const listOf = <Item extends z.ZodType>(
  item: Item,
  most: number,
): z.ZodType<z.output<Item>[]> =>
  listWhere<z.output<Item>>((each) => item.safeParse(each).success, most);

/** The same for items that a function knows, which is faster. */
export const listWhere = <Item>(
  fits: (item: unknown) => boolean,
  most: number,
): z.ZodType<Item[]> =>
  z.custom<Item[]>(
    (given) => Array.isArray(given) && given.length <= most && given.every((each) => fits(each)),
    'no list of such things, or too long',
  );
