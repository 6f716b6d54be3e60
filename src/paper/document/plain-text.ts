import type { Block } from './block.js';
import type { Inline } from './inline.js';

/** The words of some blocks, without formulas and code: what proof-readers and glyph checks look at. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(ofBlock).join('\n');

function ofBlock(block: Block): string {
  if ('children' in block) return plainText(block.children);
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
      return block.items.map(plainText).join('\n');
    case 'options':
      return block.options
        .flatMap(({ texts }) => texts.map(({ content }) => ofInlines(content)))
        .join('\n');
    case 'formula':
    case 'code':
    case 'figure':
    case 'rule':
    case 'space':
    case 'score-table':
      return '';
  }
}

const ofInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text' && !inline.style.font.startsWith('mono') ? inline.text : ' ',
    )
    .join('');
