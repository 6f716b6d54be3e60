import type { Inline } from '../document/inline.js';
import type { Span } from './span.js';
import { texToText } from './tex/tex-to-text.js';
import type { TextOptions, TextStyle } from './text-options.js';

/** What stands inside a paragraph, formulas as text. */
export function spansOf(
  inlines: readonly Inline[],
  options: TextOptions,
  style?: TextStyle,
): Span[] {
  return inlines.map((inline): Span => {
    switch (inline.kind) {
      case 'text':
        return ofText(inline, options, style);
      case 'formula':
        return formulaSpan(inline.tex, options, style);
      case 'break':
        return { kind: 'break' };
      case 'answer-brackets':
        return { kind: 'words', text: options.language === 'zh' ? '（　　）' : '(    )', style };
    }
  });
}

/** A formula: in signs, or in words, which may be broken between any two. */
export const formulaSpan = (tex: string, options: TextOptions, style?: TextStyle): Span => ({
  kind: options.plain === true ? 'verbatim' : 'formula',
  text: texToText(tex, options),
  style,
});

function ofText(
  { text, style: { font } }: Extract<Inline, { kind: 'text' }>,
  options: TextOptions,
  style: TextStyle | undefined,
): Span {
  if (font.startsWith('mono')) {
    const bare = options.styled !== undefined || options.plain === true;
    return { kind: 'verbatim', text: bare ? text : `\`${text}\``, style: 'code' };
  }
  const own = font.endsWith('-bold') ? 'strong' : font.endsWith('-italic') ? 'emphasis' : undefined;
  return { kind: 'words', text, style: style ?? own };
}

/** The same without a place for styles: for cells, labels and captions. */
export const bareText = (inlines: readonly Inline[], options: TextOptions): string =>
  spansOf(inlines, options)
    .map((span) => (span.kind === 'break' ? ' ' : span.text))
    .join('');
