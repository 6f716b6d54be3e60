const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** The text that a Python string literal means. */
export function unquote(literal: string): string {
  const raw = /^[rR]/.test(literal);
  const inner = literal.replace(/^[a-zA-Z]/, '').slice(1, -1);
  if (raw) return inner;
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/g,
    (whole, u: string | undefined, x: string | undefined, other: string | undefined) => {
      if (other !== undefined) return escapes[other] ?? whole;
      return String.fromCharCode(parseInt(u ?? x ?? '', 16));
    },
  );
}
