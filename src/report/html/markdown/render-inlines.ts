import type { Inline } from '../../../paper/document/inline.js';
import { markup, nothing, trusted } from '../markup.js';
import type { Html } from '../markup.js';
import type { HtmlContext } from './html-context.js';
import { colourClass } from './paper-colours.js';
import { renderFormula } from './render-formula.js';
import type { Held } from './render-formula.js';

type TextInline = Extract<Inline, { kind: 'text' }>;

/** What stands in a paragraph. */
export function renderInlines(inlines: readonly Inline[], context: HtmlContext): Html {
  const pieces = inlines.map((inline, index) => {
    const [before, after] = [inlines[index - 1], inlines[index + 1]];
    if (inline.kind === 'formula') return renderFormula(inline.tex, heldBy(before, after), context);
    if (inline.kind === 'text') return renderRest(inline, before, after);
    return inline.kind === 'break' ? trusted('<br>') : nothing;
  });
  return markup`${pieces}`;
}

/** Browsers let a line end on either side of a picture, even before a comma. */
const opens = /[([{（［《〈「『【“‘]+$/u;
const closes = /^(?:[-–]?\w{1,4})?[)\]}）］》〉」』】”’，。、；：！？,.;:!?%…]*/u;

const heldBy = (before: Inline | undefined, after: Inline | undefined): Held => ({
  before: isPlain(before) ? (opens.exec(before.text)?.[0] ?? '') : '',
  after: isPlain(after) ? (closes.exec(after.text)?.[0] ?? '') : '',
});

const isPlain = (inline: Inline | undefined): inline is TextInline & { style: PlainStyle } =>
  inline?.kind === 'text' && inline.style.font === 'serif';

type PlainStyle = { readonly font: 'serif' };

/** A text without what a formula beside it has taken. */
function renderRest(text: TextInline, before: Inline | undefined, after: Inline | undefined): Html {
  if (!isPlain(text)) return styled(text);
  const start = before?.kind === 'formula' ? (closes.exec(text.text)?.[0] ?? '').length : 0;
  const rest = text.text.slice(start);
  const end = after?.kind === 'formula' ? (opens.exec(rest)?.[0] ?? '').length : 0;
  return styled({ ...text, text: rest.slice(0, rest.length - end) });
}

function styled({ text, style: { font, color } }: TextInline): Html {
  if (font.startsWith('mono')) return markup`<code class="${colourClass(color)}">${text}</code>`;
  if (font.endsWith('bold')) return markup`<strong>${text}</strong>`;
  return font.endsWith('italic') ? markup`<em>${text}</em>` : markup`${text}`;
}
