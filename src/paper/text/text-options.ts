import type { Language } from '../../util/localized-text.js';

/** What a piece of text is, so that the caller can give it a colour. */
export type TextStyle = 'strong' | 'emphasis' | 'code' | 'heading';

/** How a text is put into a terminal. */
export interface TextOptions {
  /** Columns of a line, 40 or more. */
  readonly width: number;
  readonly language: Language;
  /** For screen readers: words for signs, nothing drawn. */
  readonly plain?: boolean;
  /** Puts colour around a piece of a line, without changing its width. Without it, code within a line stands in backticks. */
  readonly styled?: (text: string, style: TextStyle) => string;
}

/** The same with less room. */
export const narrower = (options: TextOptions, by: number): TextOptions => ({
  ...options,
  width: Math.max(1, options.width - by),
});
