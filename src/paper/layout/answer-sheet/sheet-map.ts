/** A bubble of the answer sheet; x and y of its centre, in points from the top left corner of the page. */
export interface Bubble {
  /** `id` for the student's number, else the question. */
  readonly field: string;
  /** Which digit of the student ID, from 0. */
  readonly column?: number;
  /** The question's place in the exam, the same in all variants. */
  readonly slot?: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where everything is on one page that a scanner has to find. */
export interface SheetPageMap {
  readonly page: number;
  /** The black squares in the corners, by which a scan is set straight: top left corner and side. */
  readonly cornerMarks: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  readonly qr: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly text: string;
  };
  readonly bubbles: readonly Bubble[];
}
