const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** A string literal in parts: the letters before it, and what stands between the quotes. */
export function partsOf(literal: string): { readonly prefix: string; readonly inner: string } {
  const [, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(literal) ?? [];
  const { length } = quotes;
  return { prefix: prefix.toLowerCase(), inner: literal.slice(prefix.length + length, -length) };
}

/** The text that a Python string literal means. */
export function unquote(literal: string): string {
  const { prefix, inner } = partsOf(literal);
  return prefix.includes('r') ? inner : unescape(inner);
}

/** The text with its escapes replaced by what they mean. */
export function unescape(inner: string): string {
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/g,
    (whole, u: string | undefined, x: string | undefined, other: string | undefined) => {
      if (other !== undefined) return escapes[other] ?? whole;
      return String.fromCharCode(parseInt(u ?? x ?? '', 16));
    },
  );
}
