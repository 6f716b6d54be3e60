import { figureFormulas } from '../figures/figure-formulas.js';
import type { FormulaRequest } from '../math/formulas.js';
import type { Block, Cell } from './block.js';
import type { Inline } from './inline.js';

/** Every formula of some blocks, so that all can be set before layout begins. */
export const formulasOf = (blocks: readonly Block[]): FormulaRequest[] => blocks.flatMap(ofBlock);

function ofBlock(block: Block): FormulaRequest[] {
  if ('children' in block) return formulasOf(block.children);
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return ofInlines(block.content);
    case 'formula':
      return [{ tex: block.tex, display: true }];
    case 'table':
      return [block.head, ...block.rows].flatMap(ofCells);
    case 'list':
      return block.items.flatMap(formulasOf);
    case 'options':
      return block.options.flatMap(({ texts }) =>
        texts.flatMap(({ content }) => ofInlines(content)),
      );
    case 'figure':
      return figureFormulas(block.figure).map((tex) => ({ tex, display: false }));
    case 'code':
    case 'rule':
    case 'space':
    case 'score-table':
      return [];
  }
}

const ofInlines = (inlines: readonly Inline[]): FormulaRequest[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'formula' ? [{ tex: inline.tex, display: false }] : [],
  );

const ofCells = (cells: readonly Cell[]): FormulaRequest[] =>
  cells.flatMap(({ content }) => ofInlines(content));
