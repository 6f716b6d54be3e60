import type { Block, Option } from '../document/block.js';
import { codeLines } from './code-lines.js';
import { figureToText } from './figures/figure-to-text.js';
import { formulaLines } from './formula-lines.js';
import { bareText, spansOf } from './spans-of.js';
import { tableToText } from './table-to-text.js';
import { narrower } from './text-options.js';
import type { TextOptions } from './text-options.js';
import { wrapSpans, wrapText } from './wrap-spans.js';

/** Blocks as lines, with an empty line between them. */
export const renderBlocks = (blocks: readonly Block[], options: TextOptions): string[] =>
  spaced(blocks.map((block) => ofBlock(block, options)));

const spaced = (parts: readonly (readonly string[])[]): string[] =>
  parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

function ofBlock(block: Block, options: TextOptions): string[] {
  if ('children' in block) return enclosing(block, options);
  switch (block.kind) {
    case 'paragraph':
      return wrapSpans(spansOf(block.content, options), options);
    case 'heading':
      return wrapSpans(spansOf(block.content, options, 'heading'), options);
    case 'formula':
      return formulaLines(block.tex, options);
    case 'code':
      return codeLines(block.text, options);
    case 'table':
      return ofTable(block, options);
    case 'list':
      return ofList(block, options);
    case 'options':
      return block.options.flatMap((option) => ofOption(option, options));
    case 'figure':
      return figureToText(block.figure, options);
    case 'rule':
      return options.plain === true ? [] : ['─'.repeat(options.width)];
    case 'score-table':
      return tableToText({ head: [], rows: block.rows }, options);
    case 'space':
      return [];
  }
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function ofTable({ head, rows }: BlockOf<'table'>, options: TextOptions): string[] {
  const texts = (cells: typeof head) => cells.map(({ content }) => bareText(content, options));
  const table = { head: texts(head), rows: rows.map(texts), align: head.map(({ align }) => align) };
  return tableToText(table, options);
}

function ofList({ first, items }: BlockOf<'list'>, options: TextOptions): string[] {
  return items.flatMap((item, index) => {
    const mark = first === undefined ? '- ' : `${first + index}. `;
    return hanging(mark, renderBlocks(item, narrower(options, mark.length)));
  });
}

/** A mark before the first line, and the others below where it ends. */
const hanging = (mark: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? [mark.trimEnd()]
    : lines.map((line, index) =>
        index === 0 ? `${mark}${line}` : line === '' ? '' : `${' '.repeat(mark.length)}${line}`,
      );

const ofOption = ({ label, texts }: Option, options: TextOptions): string[] => {
  const mark = `${label}. `;
  return hanging(
    mark,
    texts.flatMap(({ content, language }) => {
      const own = narrower({ ...options, language }, mark.length);
      return wrapSpans(spansOf(content, own), own);
    }),
  );
};

/** Blocks that hold others: what they say themselves, then the others. */
function enclosing(block: Extract<Block, { children: unknown }>, options: TextOptions): string[] {
  const title =
    block.kind === 'question' || block.kind === 'part'
      ? block.label
      : block.kind === 'section'
        ? `${block.title} ${block.detail}`.trim()
        : '';
  const language = block.kind === 'second' ? block.language : options.language;
  const children = renderBlocks(block.children, { ...options, language });
  return spaced([title === '' ? [] : wrapText(title, options), children]);
}
