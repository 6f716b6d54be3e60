import type { Block } from '../../../paper/document/block.js';
import { drawingToSvg } from '../../../paper/svg/drawing-to-svg.js';
import type { Figure } from '../../../exam/manifest/question-schema.js';
import { markup, nothing, trusted } from '../markup.js';
import type { Html } from '../markup.js';
import type { HtmlContext } from './html-context.js';
import { renderCode } from './render-code.js';
import { renderDisplay } from './render-formula.js';
import { renderInlines } from './render-inlines.js';
import { renderTable } from './render-table.js';

/** Blocks of a text as HTML. What only papers have (room for answers, boxes for marks) is left out. */
export const renderBlocks = (blocks: readonly Block[], context: HtmlContext): Html =>
  markup`${blocks.map((block) => renderBlock(block, context))}`;

function renderBlock(block: Block, context: HtmlContext): Html {
  if ('children' in block) return markup`<div>${renderBlocks(block.children, context)}</div>`;
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${renderInlines(block.content, context)}</p>`;
    case 'heading':
      // The headings of the page tell where a reader is; one within a question would mislead.
      return markup`<p><strong>${renderInlines(block.content, context)}</strong></p>`;
    case 'formula':
      return renderDisplay(block.tex, context);
    case 'code':
      return renderCode(block.text, block.language, context);
    case 'table':
      return renderTable(block, context);
    case 'list':
      return renderList(block, context);
    case 'figure':
      return renderFigure(block.figure, context);
    case 'rule':
      return trusted('<hr>');
    case 'options':
    case 'space':
    case 'score-table':
      return nothing;
  }
}

/** A figure as it is drawn on paper, with what it shows in words. */
export const renderFigure = (figure: Figure, context: HtmlContext): Html =>
  trusted(drawingToSvg(context.drawFigure(figure), figure.alt[context.language], context));

function renderList(
  { items, first }: Extract<Block, { kind: 'list' }>,
  context: HtmlContext,
): Html {
  const entries = items.map((item) => markup`<li>${renderItem(item, context)}</li>`);
  if (first === undefined) return markup`<ul>${entries}</ul>`;
  return first === 1 ? markup`<ol>${entries}</ol>` : markup`<ol start="${first}">${entries}</ol>`;
}

/** An entry of one paragraph needs none around it. */
function renderItem(item: readonly Block[], context: HtmlContext): Html {
  const [only] = item;
  return item.length === 1 && only?.kind === 'paragraph'
    ? renderInlines(only.content, context)
    : renderBlocks(item, context);
}
