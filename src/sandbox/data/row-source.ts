/** Numbers as a data set keeps them. */
export type Row = Uint8Array | Int32Array | Float32Array | Float64Array;

/** An array of a data set whose rows are made when they are asked for: 60,000 pictures need no 47 MB to be there. */
export interface RowSource {
  /** The number of rows first. */
  readonly shape: readonly [number, ...number[]];
  /** As NumPy names it. */
  readonly dtype: 'uint8' | 'int64' | 'float32' | 'float64';
  /** The numbers of some rows, one after the other, in C order. */
  rows(order: Int32Array): Row;
}

/** Both parts of a data set: what `load_data()` gives. */
export interface DataSet {
  readonly train: Part;
  readonly test: Part;
}

export interface Part {
  readonly x: RowSource;
  readonly y: RowSource;
}
