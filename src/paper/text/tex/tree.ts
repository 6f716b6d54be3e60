/** What a symbol is to its neighbours; it decides the spaces and the brackets. */
export type Role =
  | 'ordinary'
  /** A function's name, such as ln or ReLU. */
  | 'name'
  /** An operator with bounds: ∑, ∏. */
  | 'big'
  /** +, −, ∪: binds less than `times`. */
  | 'plus'
  | 'times'
  | 'slash'
  | 'relation'
  | 'open'
  | 'close'
  /** | opens or closes, as it comes. */
  | 'bar'
  | 'punctuation'
  | 'space'
  /** Words within a formula. */
  | 'text';

export interface SymbolNode {
  readonly kind: 'symbol';
  readonly text: string;
  readonly role: Role;
}

/** A formula as a tree. */
export type TexNode =
  | SymbolNode
  | { readonly kind: 'group'; readonly body: readonly TexNode[] }
  | {
      readonly kind: 'scripted';
      readonly base: TexNode;
      readonly sub: readonly TexNode[] | undefined;
      readonly sup: readonly TexNode[] | undefined;
      readonly primes: number;
    }
  | {
      readonly kind: 'fraction';
      readonly over: readonly TexNode[];
      readonly under: readonly TexNode[];
    }
  | {
      readonly kind: 'root';
      readonly body: readonly TexNode[];
      readonly degree: readonly TexNode[] | undefined;
    }
  | { readonly kind: 'accent'; readonly accent: string; readonly body: readonly TexNode[] }
  /** What stands between \left and \right. */
  | {
      readonly kind: 'delimited';
      readonly open: string;
      readonly body: readonly TexNode[];
      readonly close: string;
    }
  /** Matrices, cases and formulas over several lines. */
  | {
      readonly kind: 'rows';
      readonly open: string;
      readonly rows: readonly (readonly (readonly TexNode[])[])[];
      readonly close: string;
      /** What stands between cells, and between rows. */
      readonly between: { readonly cells: string; readonly rows: string };
    };

export const symbol = (text: string, role: Role): SymbolNode => ({ kind: 'symbol', text, role });
