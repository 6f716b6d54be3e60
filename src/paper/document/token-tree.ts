import type { Token } from 'markdown-it';
import { TemplateError } from './template-error.js';

/** A Markdown token with what it encloses. */
export interface TokenNode {
  readonly token: Token;
  readonly children: readonly TokenNode[];
}

/** Nests the flat list of opening and closing tokens. @throws TemplateError where a directive is not closed, or closed twice. */
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
      const opened = open.pop()?.token;
      if (opened?.type !== token.type.replace('_close', '_open')) throw mismatch(opened, token);
    } else siblings.push({ token, children: [] });
  }
  const left = open.at(-1);
  if (left) throw notClosed(left.token);
  return root;
}

const mismatch = (opened: Token | undefined, closing: Token): TemplateError =>
  opened && closing.type !== 'directive_close'
    ? notClosed(opened)
    : new TemplateError('the template closes a directive (:::) that was not opened', []);

const notClosed = ({ info }: Token): TemplateError =>
  new TemplateError(`the template does not close the directive "${info}"`, []);
