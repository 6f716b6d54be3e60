/** Text inside a formula that the math font does not have, such as Chinese in \text{}; in ems from the formula's origin. */
export interface FormulaText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Part of a formula: a glyph of the math font at its place (a matrix of six numbers, as PDF writes it), or other operators of
 * PDF, such as the bar of a fraction. Glyphs are apart since a document draws the same few again and again.
 */
export type FormulaPart =
  { readonly glyph: string; readonly matrix: string } | { readonly operators: string };

/** One piece of a formula that stands on one line. Lengths are in ems; y grows downwards from the baseline. */
export interface FormulaBox {
  readonly width: number;
  /** Above the baseline. */
  readonly height: number;
  /** Below the baseline. */
  readonly depth: number;
  /** What is drawn, in order, in thousandths of an em and with the current colour. */
  readonly parts: readonly FormulaPart[];
  readonly texts: readonly FormulaText[];
}

/** A place between two pieces of an inline formula at which a line may end. */
export interface FormulaBreak {
  /** Space between the pieces when they stand on one line, in ems. */
  readonly space: number;
  /** How bad it is to end a line here: 0 (as good as between words) to 1000. */
  readonly penalty: number;
}

/** A formula as vector paths. An inline formula has one piece more than it has breaks. */
export interface Formula {
  readonly tex: string;
  readonly pieces: readonly FormulaBox[];
  readonly breaks: readonly FormulaBreak[];
}

/** Looks up a formula that was prepared before layout began. */
export type FormulaLookup = (tex: string, display: boolean) => Formula;

/** The whole width of a formula on one line, in ems. */
export const formulaWidth = ({ pieces, breaks }: Formula): number =>
  pieces.reduce((sum, { width }) => sum + width, 0) +
  breaks.reduce((sum, { space }) => sum + space, 0);
