import type { Language } from '../../util/localized-text.js';
import type { Draw } from '../layout/draw.js';
import type { Typesetter } from '../layout/inline/typesetter.js';

/** What a figure needs to be drawn. */
export interface FigureContext {
  readonly typesetter: Typesetter;
  /** The language of labels; `both` papers draw Chinese labels. */
  readonly language: Language;
}

/** A finished drawing, in points, with its origin at the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Draw[];
}
