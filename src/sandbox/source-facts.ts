/** What a program's text says, read by Python's own parser before anything of the program runs. */
export interface SourceFacts {
  readonly calls: readonly SourceCall[];
  readonly constructs: readonly SourceConstruct[];
  /** Names and attributes that are used, by their paths: `numpy.exp`. Each place once, in order. */
  readonly names: readonly { readonly path: string; readonly line: number }[];
}

export interface SourceCall {
  /** The last part of the path: `Dense`. */
  readonly name: string;
  /** With what the imports say: `keras.layers.Dense` for `layers.Dense`; `.add` where the object is a value. */
  readonly path: string;
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly endLine: number;
  /** As written. */
  readonly positional: readonly string[];
  readonly keywords: Readonly<Record<string, string>>;
}

/** The constructs of Python that the parser tells of. */
export const constructKinds = [
  'for',
  'while',
  'if',
  'function',
  'class',
  'lambda',
  'comprehension',
  'try',
  'with',
  'import',
  'operator',
  'assert',
] as const;

export interface SourceConstruct {
  readonly kind: (typeof constructKinds)[number];
  /** The function's or class' name, the module, the operator (`@`, `**`); empty for the others. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}
