import type { Token } from 'markdown-it';

/** A Markdown token with what it encloses. */
export interface TokenNode {
  readonly token: Token;
  readonly children: readonly TokenNode[];
}

/** Nests the flat list of opening and closing tokens. @throws Error where a directive is not closed, or closed twice. */
export function tokenTree(tokens: readonly Token[]): TokenNode[] {
  const root: TokenNode[] = [];
  const open: { token: Token; children: TokenNode[] }[] = [];
  for (const token of tokens) {
    const siblings = open.at(-1)?.children ?? root;
    if (token.nesting === 1) {
      const node = { token, children: [] };
      siblings.push(node);
      open.push(node);
    } else if (token.nesting === -1) {
      if (!open.pop()) throw new Error('the template closes a directive (:::) that was not opened');
    } else siblings.push({ token, children: [] });
  }
  const left = open.at(-1);
  if (left) throw new Error(`the template does not close the directive "${left.token.info}"`);
  return root;
}
