/** A row of a summary: one layer or operation. */
export interface SummaryRow {
  readonly name: string;
  readonly className: string;
  /** How deep in nested models it stands; 0 for the model's own layers. */
  readonly depth: number;
  /** `(None, 10)`, or `?` where it is not known. */
  readonly outputShape: string;
  /** Number of weights; null if they are still to be made. */
  readonly parameters: number | null;
  /** Where its inputs come from: `dense[0][0], dense_1[0][0]`, or `-`. */
  readonly connections: string;
  /** Whether its weights learn; null if it has none. */
  readonly trainable: boolean | null;
}

/** How many numbers some variables hold, and how many bytes they take. */
export interface SummaryTotal {
  readonly count: number;
  readonly bytes: number;
}

/** All that a summary tells about a model. */
export interface SummaryDescription {
  readonly name: string;
  readonly rows: readonly SummaryRow[];
  /** Whether the table says what each layer is connected to: not for a plain chain. */
  readonly connected: boolean;
  readonly trainable: SummaryTotal;
  readonly fixed: SummaryTotal;
  /** The optimizer's variables, once it has some. */
  readonly optimizer: SummaryTotal | null;
}
