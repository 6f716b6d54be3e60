import type { MarkdownIt } from 'markdown-it';
import type { Block, Cell } from './block.js';
import { parseDirective } from './parse-directive.js';
import { parseInlines } from './parse-inlines.js';
import { TemplateError } from './template-error.js';
import { tokenTree } from './token-tree.js';
import type { TokenNode } from './token-tree.js';

/** Parses what a template printed. */
export const parseBlocks = (markdown: MarkdownIt, source: string): Block[] =>
  blocksOf(markdown, tokenTree(markdown.parse(source, {})));

const blocksOf = (markdown: MarkdownIt, nodes: readonly TokenNode[]): Block[] =>
  nodes.map((node) => blockOf(markdown, node));

function blockOf(markdown: MarkdownIt, node: TokenNode): Block {
  const { token, children } = node;
  switch (token.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', content: inlinesOf(children) };
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), content: inlinesOf(children) };
    case 'formula_block':
      return { kind: 'formula', tex: token.content };
    case 'fence':
      return { kind: 'code', language: token.info.trim(), text: token.content.replace(/\n$/, '') };
    case 'table_open':
      return tableOf(children);
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items = children.map((item) => blocksOf(markdown, item.children));
      const first = Number(token.attrGet('start') ?? 1);
      return { kind: 'list', ...(token.type === 'ordered_list_open' && { first }), items };
    }
    case 'hr':
      return { kind: 'rule' };
    case 'directive_open':
      return parseDirective({
        name: token.info,
        json: token.content,
        markdown,
        children: () => blocksOf(markdown, children),
      });
    default:
      throw new TemplateError(`papers cannot print the Markdown "${token.type}"`, []);
  }
}

const inlinesOf = (nodes: readonly TokenNode[]) =>
  nodes.flatMap(({ token }) => parseInlines(token.children ?? []));

function tableOf(sections: readonly TokenNode[]): Block {
  const rowsOf = (type: string) =>
    sections
      .filter(({ token }) => token.type === type)
      .flatMap(({ children }) => children.map((row) => row.children.map(cellOf)));
  return { kind: 'table', head: rowsOf('thead_open')[0] ?? [], rows: rowsOf('tbody_open') };
}

function cellOf({ token, children }: TokenNode): Cell {
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style')))?.[1];
  return {
    content: inlinesOf(children),
    align: align === 'center' || align === 'right' ? align : 'left',
  };
}
