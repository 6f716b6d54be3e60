import type { FaceId } from '../fonts/faces.js';
import type { FormulaBox } from '../math/formula.js';
import type { Element } from './element.js';

/** `#rrggbb`. */
export type Color = string;

export interface Stroke {
  readonly stroke?: Color;
  /** In points. */
  readonly lineWidth?: number;
  /** Lengths of dashes and gaps, in points. */
  readonly dash?: readonly number[];
}

export type Point = readonly [x: number, y: number];

/** One thing to draw. Lengths are in points from the origin of its mark; y grows downwards. */
export type Draw =
  | {
      readonly draw: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly face: FaceId;
      readonly size: number;
      readonly text: string;
      readonly color?: Color;
    }
  | {
      readonly draw: 'formula';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly box: FormulaBox;
      /** What a search finds in place of the paths; only on the first piece of a formula. */
      readonly actual?: string;
      readonly color?: Color;
    }
  | (Stroke & {
      readonly draw: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Color;
      readonly radius?: number;
    })
  | (Stroke & {
      readonly draw: 'path';
      readonly points: readonly Point[];
      readonly closed?: boolean;
      readonly fill?: Color;
    })
  | (Stroke & {
      readonly draw: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: Color;
    })
  | {
      /** Draws turned by 90 degrees counter-clockwise about (x, y). */
      readonly draw: 'turned';
      readonly x: number;
      readonly y: number;
      readonly content: readonly Draw[];
    };

/** Draws that belong to one element; without one they are decoration, which a screen reader skips. */
export interface Mark {
  readonly element?: Element;
  readonly content: readonly Draw[];
}

/** A mark at its place on a page. */
export interface PlacedMark extends Mark {
  readonly x: number;
  readonly y: number;
}

/** One finished page. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}
