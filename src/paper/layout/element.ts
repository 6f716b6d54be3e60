import type { Language } from '../../util/localized-text.js';

/** A structure element of the tagged PDF: what a screen reader is told that something is. */
export interface Element {
  /** A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4). */
  readonly tag:
    | 'Document'
    | 'H1'
    | 'H2'
    | 'Sect'
    | 'P'
    | 'L'
    | 'LI'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure'
    | 'Caption'
    | 'Formula'
    | 'Code'
    | 'Form';
  readonly parent?: Element;
  readonly language?: Language;
  /** What is read out in place of a drawing or a formula. */
  readonly alt?: string;
  /** The text that a search finds, where paths are drawn. */
  readonly actual?: string;
  /** An entry in the reader's list of bookmarks; level 0 is outermost. */
  readonly bookmark?: { readonly title: string; readonly level: number };
}
