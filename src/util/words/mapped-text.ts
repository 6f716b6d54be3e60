/** A text that was rewritten, and where each of its UTF-16 units stood in the original. */
export interface MappedText {
  readonly text: string;
  /** Of each unit, where in the original it begins. */
  readonly from: readonly number[];
  /** Of each unit, where in the original it ends (not included). */
  readonly to: readonly number[];
}

/** The text itself, each unit at its own place. */
export const asWritten = (text: string): MappedText => ({
  text,
  from: Array.from({ length: text.length }, (_, place) => place),
  to: Array.from({ length: text.length }, (_, place) => place + 1),
});

/**
 * Replaces every match of a pattern (with the flag g). The units of a replacement stand for the whole match, so that what is found in
 * the new text can be shown in the original.
 */
export function rewrite(
  source: MappedText,
  pattern: RegExp,
  replacement: (match: string) => string,
): MappedText {
  if (source.text.search(pattern) === -1) return source;
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let place = 0;
  const keepUntil = (end: number): void => {
    parts.push(source.text.slice(place, end));
    for (; place < end; place++) {
      from.push(source.from[place] ?? 0);
      to.push(source.to[place] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    const found = match[0];
    if (found === '') continue;
    keepUntil(match.index);
    const written = replacement(found);
    parts.push(written);
    for (let unit = 0; unit < written.length; unit++) {
      from.push(source.from[place] ?? 0);
      to.push(source.to[place + found.length - 1] ?? 0);
    }
    place += found.length;
  }
  keepUntil(source.text.length);
  return { text: parts.join(''), from, to };
}
