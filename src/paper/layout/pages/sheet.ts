/** Sizes in points (1/72 inch). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly columns: 1 | 2;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    /** At the edge where sheets are stapled: wide enough for the seal line. */
    readonly binding: number;
    readonly outer: number;
  };
  readonly columnGap: number;
  /** Whether even pages are bound at the right, as the backs of sheets are. */
  readonly mirrored: boolean;
}

const margin = { top: 48, bottom: 54, binding: 76, outer: 46 };

/** The sheets that papers are printed on: A4, or A3 in two columns (to be folded to A4). */
export const sheets = {
  a4: { width: 595.28, height: 841.89, columns: 1, margin, columnGap: 0, mirrored: true },
  a3: { width: 1190.55, height: 841.89, columns: 2, margin, columnGap: 58, mirrored: false },
} as const satisfies Readonly<Record<string, Sheet>>;

export type SheetName = keyof typeof sheets;

export const sheetNames = ['a4', 'a3'] as const satisfies readonly SheetName[];

/** Width and height of one column of text. */
export function columnSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  const { width, height, columns, margin: edges, columnGap } = sheet;
  const text = width - edges.binding - edges.outer - columnGap * (columns - 1);
  return { width: text / columns, height: height - edges.top - edges.bottom };
}

/** The left edge of the first column of a page; pages count from 0. */
export const leftEdge = ({ mirrored, margin: edges }: Sheet, page: number): number =>
  mirrored && page % 2 === 1 ? edges.outer : edges.binding;
