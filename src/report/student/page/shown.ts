import type { Html } from '../../html/markup.js';
import type { MarkdownPage } from '../../html/markdown/markdown-page.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';

/** What the parts of a student's page are written with. */
export interface Shown {
  readonly texts: Pick<MarkdownPage, 'block' | 'inline' | 'figure'>;
  readonly language: Language;
  /** A word of the page in its language. */
  readonly say: (text: LocalizedText) => string;
  /** The sign of a thing that colour shows too; a screen reader is told it in words. */
  readonly sign: (character: string) => Html;
}
