import type { Piece } from './piece.js';
import type { Voice } from './voice.js';

interface Manner {
  readonly voice: Voice;
  readonly tight: boolean;
}

/** Pieces side by side, with the spaces that make a formula readable. */
export function joinPieces(pieces: readonly Piece[], manner: Manner): string {
  const { voice } = manner;
  const texts = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const beside = pieces.slice(Math.max(0, index - 2), index + 2);
    return (before ? gap(before, piece, beside, manner) : '') + spoken(piece, voice);
  });
  return texts.join('');
}

const spoken = ({ text, role }: Piece, voice: Voice): string =>
  role === 'sign' || role === 'fraction' || role === 'delimited'
    ? voice.symbol(text, 'ordinary')
    : voice.symbol(text, role);

function gap(before: Piece, piece: Piece, beside: readonly Piece[], manner: Manner): string {
  if (before.role === 'open' || piece.role === 'close' || piece.role === 'punctuation') return '';
  const natural = manner.voice.dense ? denseGap(before, piece, beside) : spokenGap(before, piece);
  if (manner.tight) return natural === 'must' ? ' ' : '';
  return piece.space.length > 1
    ? piece.space
    : oneSpace(natural !== '' || asksForSpace(before, piece));
}

const oneSpace = (wanted: boolean): string => (wanted ? ' ' : '');

const asksForSpace = (before: Piece, piece: Piece): boolean =>
  piece.space !== '' && !isTied(before, piece);

/** Where a thin space of the author would look wrong. */
const isTied = (before: Piece, piece: Piece): boolean =>
  before.role === 'sign' || (before.role === 'name' && piece.role === 'open');

const loose: ReadonlySet<Piece['role']> = new Set(['plus', 'relation'] as const);

/** The space between two pieces; `must` also within an index. */
function denseGap(before: Piece, piece: Piece, beside: readonly Piece[]): '' | ' ' | 'must' {
  if (before.role === 'sign') return '';
  if (loose.has(before.role) || loose.has(piece.role) || before.role === 'punctuation') return ' ';
  // A fraction's stroke binds no more than a product's sign, so they are kept apart.
  if (piece.role === 'times' || before.role === 'times')
    return beside.some(({ role }) => role === 'fraction') ? ' ' : '';
  if (runTogether(before, piece)) return 'must';
  return '';
}

/** Says whether two pieces would be read as one without a space: letters after a name, or after an index with _. */
function runTogether(before: Piece, piece: Piece): boolean {
  if (before.role === 'slash' || piece.role === 'slash') return false;
  if (before.role === 'big') return true;
  if (before.role === 'name') return piece.role !== 'open' && piece.role !== 'delimited';
  if (piece.role === 'name' || piece.role === 'big') return true;
  return /^[\p{L}\p{N}(]/u.test(piece.text) && (before.open || areWords(before, piece));
}

const areWords = (before: Piece, piece: Piece): boolean =>
  (before.role === 'text' || piece.role === 'text') && /[\p{L}\p{N}]$/u.test(before.text);

/** In words everything is apart but brackets, and a function's brackets from its name. */
const spokenGap = (before: Piece, piece: Piece): '' | ' ' =>
  piece.role === 'open' && (before.role === 'ordinary' || before.role === 'name') ? '' : ' ';
