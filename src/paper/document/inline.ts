import type { FontStyle } from '../fonts/faces.js';

/** How a piece of text looks. */
export interface TextStyle {
  readonly font: FontStyle;
  /** Of the paragraph's size; 1 if left out. */
  readonly scale?: number;
  readonly color?: string;
}

/** What stands inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
  | { readonly kind: 'formula'; readonly tex: string; readonly color?: string }
  | { readonly kind: 'break' }
  /** The brackets at the end of a stem that take the answer, flush right; the room between them in ems. */
  | { readonly kind: 'answer-brackets'; readonly room: number };
