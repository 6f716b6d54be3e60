import type { Figure } from '../../exam/manifest/question-schema.js';
import type { Language } from '../../util/localized-text.js';
import type { Inline } from './inline.js';

export interface Cell {
  readonly content: readonly Inline[];
  readonly align: 'left' | 'center' | 'right';
}

/** One option: its letter, and its text in one language or in both where one line is too narrow for both. */
export interface Option {
  readonly label: string;
  readonly texts: readonly { readonly content: readonly Inline[]; readonly language: Language }[];
}

/** What a template prints, without sizes or places: the input of layout. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'formula'; readonly tex: string }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'list';
      /** The number of the first item; a list without has bullets. */
      readonly first?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Room for an answer, in lines. */
  | { readonly kind: 'space'; readonly lines: number }
  /** The title block, centred. */
  | { readonly kind: 'title'; readonly children: readonly Block[] }
  /** The table of sections with room for marks and the marker's initials. */
  | { readonly kind: 'score-table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'notes'; readonly children: readonly Block[] }
  | {
      readonly kind: 'section';
      readonly title: string;
      /** What follows the title in lighter type: numbers, points, how to answer. */
      readonly detail: string;
      /** The labels of the box for marks and initials before the section; no box if empty. */
      readonly box: readonly string[];
      readonly children: readonly Block[];
    }
  | {
      readonly kind: 'question';
      readonly label: string;
      /** Where it comes from, for messages. */
      readonly source: string;
      /** Room between the brackets for the answer that end its stem, in ems; 0 for none. */
      readonly brackets: number;
      readonly children: readonly Block[];
    }
  | { readonly kind: 'part'; readonly label: string; readonly children: readonly Block[] }
  /** The same text in the second language, set smaller. */
  | { readonly kind: 'second'; readonly language: Language; readonly children: readonly Block[] }
  | { readonly kind: 'solution'; readonly children: readonly Block[] };

/** What stands on every page, outside the text column. */
export interface Furniture {
  /** Fields of the seal line on the first page; no seal line if empty. */
  readonly seal: Seal | undefined;
  /** With {page} and {pages}. */
  readonly footer: string;
  /** Small print at the bottom outside: variant and hash. */
  readonly mark: string;
}

export interface Seal {
  /** Field labels with what is already known: class, name, student ID. */
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly boxes: number;
  }[];
  /** The words along the dotted line. */
  readonly words: string;
}
