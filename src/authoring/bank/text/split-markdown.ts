/** A stretch of a text: words, code, a formula, or a `$` that opens no formula. */
export interface TextPart {
  readonly kind: 'words' | 'code' | 'fence' | 'formula' | 'loose-dollar';
  /** The words or the dollar as written; of code and formulas what stands between their marks. */
  readonly text: string;
}

/** Each pattern is tried, in this order, at every place of a text; the first group is the content. */
const patterns: readonly (readonly [TextPart['kind'], RegExp])[] = [
  ['fence', /(?:(?<=^|\n)) *(?:```|~~~)[^\n]*\n([^]*?)(?:\n *(?:```|~~~) *(?=\n|$)|$)/y],
  ['formula', /(?:(?<=^|\n)) *\$\$([^]+?)\$\$ *(?=\n|$)/y],
  ['words', /(\\[^])/y],
  ['code', /(?<!`)`((?:[^`\n]|\n(?!\s*\n))+)`(?!`)/y],
  ['code', /(?<!`)``((?:[^`\n]|`(?!`)|\n(?!\s*\n))+)``(?!`)/y],
  ['formula', /\$((?:[^$\\\n]|\\[^]|\n(?!\s*\n))+)\$/y],
  ['loose-dollar', /(\$)/y],
  ['words', /([^$`\\\n]+|[^])/y],
];

/** Takes a text apart the way the paper reads it: code and formulas hold no other marks, a backslash hides the next one. */
export function splitMarkdown(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let place = 0;
  while (place < text.length) {
    const { kind, content, end } = partAt(text, place);
    const last = parts.at(-1);
    if (kind === 'words' && last?.kind === 'words')
      parts[parts.length - 1] = { kind, text: last.text + content };
    else parts.push({ kind, text: content });
    place = end;
  }
  return parts;
}

function partAt(
  text: string,
  place: number,
): { kind: TextPart['kind']; content: string; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = place;
    const content = pattern.exec(text)?.[1];
    if (content !== undefined) return { kind, content, end: pattern.lastIndex };
  }
  throw new Error('the last pattern fits any character');
}

/** The texts of the parts of some kinds. */
export const partsOf = (text: string, ...kinds: readonly TextPart['kind'][]): string[] =>
  splitMarkdown(text)
    .filter(({ kind }) => kinds.includes(kind))
    .map((part) => part.text);

/** What is left of a text without its code and formulas. */
export const wordsOf = (text: string): string => partsOf(text, 'words').join(' ');
