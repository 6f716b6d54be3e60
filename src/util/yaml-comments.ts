import { Parser } from 'yaml';
import { isSchemaLine } from './yaml-cuts.js';
import type { Span } from './yaml-cuts.js';

/**
 * YAML text without the comments that are not wanted, and how many there were. Lines of comment that follow one another are one
 * comment; the line that names the schema is none. The text must be sound YAML.
 */
export function withoutComments(
  text: string,
  isUnwanted: (comment: string) => boolean,
): { readonly text: string; readonly cut: number } {
  const unwanted = joined(text, commentsIn(text)).filter(({ from, to }) =>
    isUnwanted(text.slice(from, to)),
  );
  let [kept, at] = ['', 0];
  for (const span of unwanted) {
    const { from, to } = widened(text, span);
    kept += text.slice(at, from);
    at = to;
  }
  return { text: kept + text.slice(at), cut: unwanted.length };
}

/** Every comment of a text, in order. */
function commentsIn(text: string): Span[] {
  const found: Span[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(visit);
    else if (isComment(token))
      found.push({ from: token.offset, to: token.offset + token.source.length });
    else if (token !== null && typeof token === 'object') Object.values(token).forEach(visit);
  };
  visit([...new Parser().parse(text)]);
  return found
    .filter(({ from, to }) => !isSchemaLine(text.slice(from, to)))
    .sort((left, right) => left.from - right.from);
}

const isComment = (token: unknown): token is { readonly offset: number; readonly source: string } =>
  token !== null && typeof token === 'object' && 'type' in token && token.type === 'comment';

/** Comments with nothing but one line break and the indentation between them, as one. */
function joined(text: string, comments: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  for (const comment of comments) {
    const before = blocks.at(-1);
    if (before && /^\r?\n[ \t]*$/.test(text.slice(before.to, comment.from)))
      blocks.splice(-1, 1, { from: before.from, to: comment.to });
    else blocks.push(comment);
  }
  return blocks;
}

/** A comment with the spaces before it; with the whole lines and the blank ones below if nothing else stands on them. */
function widened(text: string, { from, to }: Span): Span {
  const before = text.slice(0, from);
  const indent = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const hasOwnLines = indent === from || before.charAt(from - indent - 1) === '\n';
  if (!hasOwnLines) return { from: from - indent, to };
  const line = /^\r?\n(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  return { from: from - indent, to: to + line };
}
