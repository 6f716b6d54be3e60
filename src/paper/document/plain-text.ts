import type { Block } from './block.js';
import type { Inline } from './inline.js';

/** The words of some blocks, without formulas and code, or the code alone: what proof-readers and glyph checks look at. */
export const plainText = (blocks: readonly Block[], wanted: 'words' | 'code'): string =>
  blocks.map((block) => ofBlock(block, wanted)).join('\n');

function ofBlock(block: Block, wanted: 'words' | 'code'): string {
  if ('children' in block) return plainText(block.children, wanted);
  const ofInlines = (inlines: readonly Inline[]) => textOf(inlines, wanted);
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return ofInlines(block.content);
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .map(({ content }) => ofInlines(content))
        .join('\n');
    case 'list':
      return block.items.map((item) => plainText(item, wanted)).join('\n');
    case 'options':
      return block.options
        .flatMap(({ texts }) => texts.map(({ content }) => ofInlines(content)))
        .join('\n');
    case 'code':
      return wanted === 'code' ? block.text : '';
    case 'formula':
    case 'figure':
    case 'rule':
    case 'space':
    case 'score-table':
      return '';
  }
}

const textOf = (inlines: readonly Inline[], wanted: 'words' | 'code'): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text' && inline.style.font.startsWith('mono') === (wanted === 'code')
        ? inline.text
        : ' ',
    )
    .join('');
