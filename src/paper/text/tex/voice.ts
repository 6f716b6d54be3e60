import type { Piece } from './piece.js';
import type { Role } from './tree.js';

/** Indices, powers and primes of something, as text, and how many pieces each was made of. */
export interface Scripts {
  readonly sub: Written | undefined;
  readonly sup: Written | undefined;
  readonly primes: number;
  /** Whether they are the bounds of a sum. */
  readonly bounds: boolean;
}

/** Part of a formula as text. */
export interface Written {
  readonly text: string;
  /** Whether it needs no brackets wherever it stands. */
  readonly single: boolean;
}

/** How formulas are put into text: in signs for the eye, or in words for the ear. */
export interface Voice {
  /** Whether indices are written without spaces, and letters side by side. */
  readonly dense: boolean;
  readonly symbol: (text: string, role: Role) => string;
  readonly scripts: (scripts: Scripts) => Pick<Piece, 'text' | 'raised' | 'open'>;
  /** Both are in brackets already where they need them. */
  readonly fraction: (over: string, under: string) => string;
  readonly root: (body: Written, degree: string | undefined) => string;
  readonly accent: (name: string, body: Written) => string;
}

export const bracketed = ({ text, single }: Written): string => (single ? text : `(${text})`);
