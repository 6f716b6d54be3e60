import type { FormulaBox } from '../../math/formula.js';
import type { FaceId } from '../../fonts/faces.js';
import type { Element } from '../element.js';

/** A text set in one face, at its place in a box. */
export interface TextContent {
  readonly kind: 'text';
  readonly face: FaceId;
  readonly size: number;
  readonly text: string;
  readonly color?: string;
  /** How far left of the box its glyph begins: opening brackets hang out their blank half. */
  readonly shift: number;
}

/** A piece of a formula, and the element that all its pieces belong to. */
export interface FormulaContent {
  readonly kind: 'formula';
  readonly size: number;
  readonly box: FormulaBox;
  readonly element: Element;
  /** Only on the first piece. */
  readonly actual?: string;
  readonly color?: string;
}

/**
 * What lines are made of, in the model of Knuth and Plass ("Breaking paragraphs into lines", Software: Practice and
 * Experience 11, 1981): boxes that never change, glue that stretches and shrinks, penalties where a line may end. Lengths in
 * points.
 */
export type Item =
  | {
      readonly kind: 'box';
      readonly width: number;
      /** Above and below the baseline. */
      readonly height: number;
      readonly depth: number;
      readonly content?: TextContent | FormulaContent;
    }
  | {
      readonly kind: 'glue';
      readonly width: number;
      readonly stretch: number;
      readonly shrink: number;
      /** A space between words, which a search must find. */
      readonly isSpace?: boolean;
    }
  | {
      readonly kind: 'penalty';
      /** From {@link never} (no line ends here) down to {@link always} (one must). */
      readonly penalty: number;
    };

export const never = 10_000;
export const always = -10_000;

/** Glue that fills what is left of a line. */
export const fill: Extract<Item, { kind: 'glue' }> = {
  kind: 'glue',
  width: 0,
  stretch: 100_000,
  shrink: 0,
};

export const noBreak: Item = { kind: 'penalty', penalty: never };
