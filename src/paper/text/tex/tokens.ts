/** The smallest pieces of TeX. `source` is what was written. */
export interface Token {
  readonly kind: 'command' | 'open' | 'close' | 'character' | 'space';
  /** The name of a command without its backslash, else the character. */
  readonly text: string;
  readonly source: string;
}

/** White space after a command of letters only ends its name. */
const pattern = /\\(?:([A-Za-z]+)\s*|([^]))|(\{)|(\})|(\s+)|([^])/gu;

/** Cuts TeX into tokens; comments do not occur in formulas of papers. */
export const tokensOf = (tex: string): Token[] => Array.from(tex.matchAll(pattern), tokenOf);

function tokenOf([source, letters, sign, open, close, space, character]: RegExpMatchArray): Token {
  const command = letters ?? sign;
  if (command !== undefined) return { kind: 'command', text: command, source };
  if (open !== undefined) return { kind: 'open', text: open, source };
  if (close !== undefined) return { kind: 'close', text: close, source };
  if (space !== undefined) return { kind: 'space', text: ' ', source };
  return { kind: 'character', text: character ?? '', source };
}
