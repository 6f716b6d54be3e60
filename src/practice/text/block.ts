import type { Figure } from '../../exam/manifest/question-schema.js';
import type { InkStyle } from './renderer.js';

/** Something that is shown to the student, whatever her terminal can do. */
export type Block =
  /** Begins a question or a page; the rest is said more quietly. */
  | { readonly kind: 'heading'; readonly text: string; readonly rest: readonly string[] }
  | { readonly kind: 'markdown'; readonly text: string }
  /** Markdown behind a label on the same line: `A. …`, `Key: …`; or what somebody typed, as it stands. */
  | {
      readonly kind: 'labelled';
      readonly label: string;
      readonly text: string;
      readonly isVerbatim?: true;
    }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Words of the program. `sign` says the same as the words and is left out for screen readers. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly style?: InkStyle;
      readonly sign?: string;
    }
  /** A value from 0 to 1 with its name, as a bar. */
  | {
      readonly kind: 'bar';
      readonly name: string;
      readonly value: number;
      readonly rest: string;
    }
  | { readonly kind: 'gap' };

export const gap: Block = { kind: 'gap' };

export const words = (text: string, style?: InkStyle, sign?: string): Block => ({
  kind: 'words',
  text,
  ...(style && { style }),
  ...(sign !== undefined && { sign }),
});
