import type { Figure } from '../../exam/manifest/question-schema.js';

/** Turns what questions are written in into lines of a terminal, in the language of the questions. It is the caller's. */
export interface Renderer {
  /** Markdown as lines of at most `width` columns. */
  readonly text: (markdown: string, width: number) => readonly string[];
  /** A text without Markdown, in the language of the program's words. */
  readonly words: (text: string, width: number) => readonly string[];
  readonly figure: (figure: Figure, width: number) => readonly string[];
  /** How many columns a text takes. */
  readonly columns: (text: string) => number;
}

export type InkStyle = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Puts a style on a text, or leaves it as it is where there are no colours. */
export type Ink = (text: string, style: InkStyle) => string;
