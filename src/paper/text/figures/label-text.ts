import type { LocalizedText } from '../../../util/localized-text.js';
import type { Span } from '../span.js';
import { formulaSpan } from '../spans-of.js';
import type { TextOptions } from '../text-options.js';

/** A text of a figure, in which formulas stand between dollar signs. */
export const labelSpans = (text: string, options: TextOptions): Span[] =>
  text
    .split(/(\$[^$]+\$)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('$')
        ? formulaSpan(part.slice(1, -1), options)
        : { kind: 'words', text: part, style: undefined },
    );

/** The same on one line. */
export const labelText = (text: LocalizedText, options: TextOptions): string =>
  labelSpans(text[options.language], options)
    .map((span) => (span.kind === 'break' ? ' ' : span.text))
    .join('');
