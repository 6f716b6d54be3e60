/** The entry of a table under a name that comes from a program: `constructor` and its like, which every object has, are none. */
export const ownEntry = <Entry>(
  table: Readonly<Record<string, Entry>>,
  name: string,
): Entry | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
