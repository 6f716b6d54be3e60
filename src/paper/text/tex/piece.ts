import type { Role } from './tree.js';

/** A part of a formula as text, and what has to be known to put it beside others. */
export interface Piece {
  readonly text: string;
  readonly role: Role | 'sign' | 'fraction' | 'delimited';
  /** Space that the author asked for before it. */
  readonly space: string;
  /** Whether it carries a power. */
  readonly raised: boolean;
  /** Whether it ends with an index or a power that is written with _ or ^, and so could swallow what follows. */
  readonly open: boolean;
}

/** A piece of text; what is not said is not so. */
export const pieceOf = (
  text: string,
  role: Piece['role'],
  more: Partial<Omit<Piece, 'text' | 'role'>> = {},
): Piece => ({ text, role, space: '', raised: false, open: false, ...more });
