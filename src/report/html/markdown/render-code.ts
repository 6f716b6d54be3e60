import { highlight } from '../../../paper/document/highlight.js';
import type { CodeSpan } from '../../../paper/document/highlight.js';
import { markup } from '../markup.js';
import type { Html } from '../markup.js';
import type { HtmlContext } from './html-context.js';
import { colourClass } from './paper-colours.js';
import { scrolling } from './scrolling.js';

/** Columns of code that the smallest screens show. */
const narrow = 34;

/** A listing in the colours of the paper, with the numbers of its lines, which questions speak of. */
export function renderCode(text: string, language: string, context: HtmlContext): Html {
  const lines = highlight(text, language).map(
    (spans) => markup`<span class="line">${spans.map(spanOf)}\n</span>`,
  );
  const isWide = text.split('\n').some((line) => line.length > narrow);
  const inner = markup`<pre><code>${lines}</code></pre>`;
  return scrolling({ inner, isWide, name: 'code', className: 'listing' }, context.language);
}

function spanOf({ text, font, color }: CodeSpan): Html {
  const slant = font === 'mono-bold' ? ' bold' : font === 'mono-italic' ? ' italic' : '';
  return markup`<span class="${colourClass(color)}${slant}">${text}</span>`;
}
