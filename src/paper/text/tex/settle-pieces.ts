import { pieceOf } from './piece.js';
import type { Piece } from './piece.js';
import type { Voice } from './voice.js';

/** Decides what only the neighbours can tell: which minus is a sign, which bar opens, which fraction needs brackets. */
export const settle = (pieces: readonly Piece[], voice: Voice): Piece[] =>
  withFractions(withSigns(withBars(pieces)), voice);

/** Bars open and close in turn. */
function withBars(pieces: readonly Piece[]): Piece[] {
  let inside = false;
  return pieces.map((piece) => {
    if (piece.role !== 'bar') return piece;
    inside = !inside;
    return { ...piece, role: inside ? 'open' : 'close' };
  });
}

/** After these a plus or minus is a sign (as in TeX: The TeXbook, chapter 17, "bin" becomes "ord"). */
const beforeSigns: ReadonlySet<Piece['role'] | undefined> = new Set([
  undefined,
  'plus',
  'sign',
  'times',
  'slash',
  'relation',
  'open',
  'punctuation',
  'big',
  'name',
] as const);

const withSigns = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) =>
    /^[+−±∓]$/u.test(piece.text) &&
    piece.role === 'plus' &&
    beforeSigns.has(pieces[index - 1]?.role)
      ? { ...piece, role: 'sign' }
      : piece,
  );

/** What stands beside a fraction as a factor, without a sign between them. */
const factors: ReadonlySet<Piece['role']> = new Set([
  'ordinary',
  'name',
  'big',
  'fraction',
  'delimited',
] as const);

/** A fraction before a factor, or after a name, stands in brackets; after a factor a dot keeps them apart. */
const withFractions = (pieces: readonly Piece[], voice: Voice): Piece[] =>
  pieces.flatMap((piece, index) => {
    if (piece.role !== 'fraction') return [piece];
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const settled = isNamed(before) || isFactorAfter(after) ? inBrackets(piece) : piece;
    return isFactorBefore(before) && voice.dense
      ? [pieceOf('·', 'times'), { ...settled, space: '' }]
      : [settled];
  });

const inBrackets = (piece: Piece): Piece => ({
  ...piece,
  text: `(${piece.text})`,
  role: 'delimited',
});

const isNamed = (before: Piece | undefined): boolean =>
  before?.role === 'name' || before?.role === 'big';

const isFactorAfter = (after: Piece | undefined): boolean =>
  after !== undefined && (factors.has(after.role) || after.role === 'open');

const isFactorBefore = (before: Piece | undefined): boolean =>
  before?.role === 'ordinary' ||
  before?.role === 'close' ||
  before?.role === 'delimited' ||
  before?.role === 'fraction';
