import createMarkdownIt from 'markdown-it';
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { TemplateError } from './template-error.js';

/**
 * Markdown with the two things that papers need beyond it: formulas (`$…$`, `$$…$$`) and directives, which templates use for
 * everything that is not plain text:
 *
 *     ::: question {"label": "1."}
 *     …
 *     :::
 */
export function createMarkdown(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  // Indented text in a template or a stem is a paragraph, never code.
  markdown.block.ruler.disable('code');
  markdown.inline.ruler.before('escape', 'formula', inlineFormula);
  markdown.block.ruler.before('fence', 'formula', blockFormula, interrupting);
  markdown.block.ruler.before('fence', 'directive', directive, interrupting);
  return markdown;
}

const interrupting = { alt: ['paragraph', 'list', 'table', 'blockquote'] };

/** `$…$`; a backslash hides the character after it. */
function inlineFormula(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  const match = /^\$((?:[^$\\]|\\[^])+)\$/.exec(state.src.slice(state.pos, state.posMax));
  if (!match) return false;
  if (!silent) state.push('formula_inline', 'math', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
}

const lineAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** `$$…$$` on lines of its own. */
function blockFormula(state: StateBlock, begin: number, end: number, silent: boolean): boolean {
  if (!lineAt(state, begin).startsWith('$$')) return false;
  let last = begin;
  const closes = (line: number) => {
    const text = lineAt(state, line).trimEnd();
    return text.endsWith('$$') && (line > begin || text.length > 3);
  };
  while (last < end && !closes(last)) last++;
  if (last >= end) return false;
  if (silent) return true;
  const lines = Array.from({ length: last - begin + 1 }, (_, index) =>
    lineAt(state, begin + index),
  );
  const token = state.push('formula_block', 'math', 0);
  token.content = lines.join('\n').trim().slice(2, -2).trim();
  token.block = true;
  state.line = last + 1;
  return true;
}

/** A line `::: name {json}` opens a directive, a line `:::` closes the innermost one. */
function directive(state: StateBlock, begin: number, _end: number, silent: boolean): boolean {
  const line = lineAt(state, begin);
  if (!line.startsWith(':::')) return false;
  const match = /^:::(?: +([\w-]+)(?: +(\{.*\}))?)?\s*$/.exec(line);
  if (!match) throw new TemplateError(`this is not a directive: ${line}`, []);
  if (silent) return true;
  const [, name, attributes] = match;
  const token = state.push(name ? 'directive_open' : 'directive_close', 'div', name ? 1 : -1);
  token.info = name ?? '';
  token.content = attributes ?? '{}';
  token.block = true;
  token.map = [begin, begin + 1];
  state.line = begin + 1;
  return true;
}
