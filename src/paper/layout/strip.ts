import type { Mark } from './draw.js';

/** Where a page must not end. */
export const forbidden = Number.POSITIVE_INFINITY;

/**
 * A horizontal slice of the text column: a line, a row of a table, a figure. A column of strips is what pages are cut from;
 * strips themselves are never cut.
 */
export interface Strip {
  /** In points. */
  readonly height: number;
  /** Space above it, dropped at the top of a page. */
  readonly above: number;
  /** How bad it is to end a page after it: 0 is fine, {@link forbidden} must not happen. */
  readonly penalty: number;
  /** How much of a page's spare height it takes, relative to other strips: answer room has some, text has none. */
  readonly stretch?: number;
  /** What is drawn, from the strip's top left corner. */
  readonly marks: readonly PlacedInStrip[];
}

/** A mark at its place in a strip. */
export interface PlacedInStrip extends Mark {
  readonly x: number;
  readonly y: number;
}

/** The same strip moved to the right. */
export const indent = (strip: Strip, x: number): Strip => ({
  ...strip,
  marks: strip.marks.map((mark) => ({ ...mark, x: mark.x + x })),
});

/** Strips that must stay on one page. */
export const keepTogether = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, index) =>
    index === strips.length - 1 ? strip : { ...strip, penalty: forbidden },
  );

/** Strips of which the last stays with what follows. */
export const holdEnd = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, penalty: forbidden } : strip,
  );

/** The height of a column of strips, the space above the first left out. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, above }, index) => sum + height + (index === 0 ? 0 : above), 0);
