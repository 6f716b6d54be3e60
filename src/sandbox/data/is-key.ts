/** Whether a table has an entry of that name of its own. */
export const isKey = <Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key => Object.hasOwn(table, key);
