import type { Token } from './tokens.js';

/** Where a parser stands. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

export const peek = ({ tokens, at }: Cursor): Token | undefined => tokens[at];

/** The next token, and moves past it. */
export const take = (cursor: Cursor): Token | undefined => cursor.tokens[cursor.at++];

export function skipSpaces(cursor: Cursor): void {
  while (peek(cursor)?.kind === 'space') cursor.at++;
}

/** Says whether the next token is this character or this command; moves past it if so. */
export function takes(cursor: Cursor, kind: Token['kind'], text: string): boolean {
  const token = peek(cursor);
  if (token?.kind !== kind || token.text !== text) return false;
  cursor.at++;
  return true;
}

/** The tokens of an argument as they were written: what stands between braces, else one token. */
export function takeRaw(cursor: Cursor): Token[] {
  skipSpaces(cursor);
  if (!takes(cursor, 'open', '{')) {
    const only = take(cursor);
    return only ? [only] : [];
  }
  const start = cursor.at;
  for (let depth = 1; depth > 0 && cursor.at < cursor.tokens.length; cursor.at++) {
    const { kind } = cursor.tokens[cursor.at] ?? {};
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
  }
  return cursor.tokens.slice(start, cursor.at - 1);
}
