/** Plain objects that say the same are told once, the first of them. */
export function eachOnce<Item extends object>(items: readonly Item[]): Item[] {
  const texts = items.map((item) => JSON.stringify(item));
  return items.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}
