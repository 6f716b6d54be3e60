import { joinPieces } from './join-pieces.js';
import { pieceOf } from './piece.js';
import type { Piece } from './piece.js';
import type { TexNode } from './tree.js';
import { settle } from './settle-pieces.js';
import type { Voice, Written } from './voice.js';

/** How a part of a formula is written. */
interface Manner {
  readonly voice: Voice;
  /** Without spaces, as within an index. */
  readonly tight: boolean;
}

/** A formula as text on one line. */
export const writeTex = (nodes: readonly TexNode[], voice: Voice): string =>
  written(nodes, { voice, tight: false }).text;

function written(nodes: readonly TexNode[], manner: Manner): Written {
  const pieces = settle(piecesOf(nodes, manner), manner.voice);
  return { text: joinPieces(pieces, manner), single: isSingle(pieces) };
}

/** Pieces of nodes in a row; groups leave no trace, and white space becomes part of what follows. */
function piecesOf(nodes: readonly TexNode[], manner: Manner): Piece[] {
  const pieces: Piece[] = [];
  let space = '';
  for (const piece of nodes.flatMap((node) => ofNode(node, manner))) {
    if (piece.role === 'space') space = space.length > piece.text.length ? space : piece.text;
    else if (piece.text !== '') {
      pieces.push(space === '' ? piece : { ...piece, space });
      space = '';
    }
  }
  return pieces;
}

function ofNode(node: TexNode, manner: Manner): Piece[] {
  switch (node.kind) {
    case 'symbol':
      return [pieceOf(node.text, node.role)];
    case 'group':
      return piecesOf(node.body, manner);
    case 'scripted':
      return [scripted(node, manner)];
    case 'fraction':
      return [fraction(node, manner)];
    case 'root': {
      const degree = node.degree && written(node.degree, manner).text;
      const text = manner.voice.root(radicand(node.body, manner), degree);
      return [pieceOf(text, 'ordinary', { open: true })];
    }
    case 'accent':
      return [pieceOf(manner.voice.accent(node.accent, written(node.body, manner)), 'ordinary')];
    case 'delimited': {
      const { text } = written(node.body, manner);
      return [pieceOf(`${node.open}${text}${node.close}`, 'delimited')];
    }
    case 'rows':
      return [pieceOf(rows(node, manner), 'delimited')];
  }
}

type NodeOf<Kind extends TexNode['kind']> = Extract<TexNode, { kind: Kind }>;

function scripted({ base, sub, sup, primes }: NodeOf<'scripted'>, manner: Manner): Piece {
  const { voice } = manner;
  const tight = { voice, tight: voice.dense };
  const pieces = settle(ofNode(base, manner), voice);
  const { text, raised, open } = voice.scripts({
    sub: sub && written(sub, tight),
    sup: sup && written(sup, tight),
    primes,
    bounds: pieces[0]?.role === 'big',
  });
  const [only, ...others] = pieces;
  if (only === undefined) return pieceOf(text, 'ordinary', { raised, open });
  return others.length === 0 && isBase(only)
    ? pieceOf(voice.symbol(only.text, ownRole(only)) + text, only.role, { raised, open })
    : pieceOf(`(${joinPieces(pieces, manner)})${text}`, 'delimited', { raised, open });
}

/** A root or a product under a power needs brackets. */
const isBase = ({ text, role, raised }: Piece): boolean =>
  !raised && role !== 'fraction' && !text.includes('√');

const ownRole = ({ role }: Piece) =>
  role === 'sign' || role === 'fraction' || role === 'delimited' ? 'ordinary' : role;

function fraction({ over, under }: NodeOf<'fraction'>, manner: Manner): Piece {
  const above = settle(piecesOf(over, manner), manner.voice);
  const below = settle(piecesOf(under, manner), manner.voice);
  const inBrackets = (pieces: readonly Piece[], bare: boolean) =>
    bare ? joinPieces(pieces, manner) : `(${joinPieces(pieces, manner)})`;
  return pieceOf(
    manner.voice.fraction(
      inBrackets(above, isProduct(above)),
      inBrackets(below, isFactor(below) || isDifferential(below)),
    ),
    'fraction',
  );
}

/** Under a root an index needs no brackets, a power does. */
function radicand(body: readonly TexNode[], manner: Manner): Written {
  const pieces = settle(piecesOf(body, manner), manner.voice);
  const single = isSingle(pieces) && !pieces.some(({ raised }) => raised);
  return { text: joinPieces(pieces, manner), single };
}

const isSingle = (pieces: readonly Piece[]): boolean =>
  pieces.length === 0 ||
  (pieces.length === 1 && pieces[0]?.role !== 'fraction') ||
  isInBrackets(pieces);

/** Says whether the first bracket is closed by the last one. */
function isInBrackets(pieces: readonly Piece[]): boolean {
  let depth = 0;
  return pieces.every(({ role, raised }, index) => {
    if (role === 'open') depth++;
    if (role === 'close') depth--;
    const last = index === pieces.length - 1;
    return last ? depth === 0 && role === 'close' && !raised : depth > 0;
  });
}

const isFactor = (pieces: readonly Piece[]): boolean =>
  isSingle(pieces) && pieces[0]?.role !== 'name';

/** ∂w or dw, as it stands below the line of a derivative. */
const isDifferential = (pieces: readonly Piece[]): boolean =>
  pieces.length === 2 && /^[∂d]/u.test(pieces[0]?.text ?? '');

/** Says whether pieces outside of brackets are all multiplied, so that a division after them means the same. */
function isProduct(pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const { role } of pieces) {
    if (role === 'open') depth++;
    else if (role === 'close') depth--;
    else if (depth === 0 && bindsLoosely.has(role)) return false;
  }
  return true;
}

const bindsLoosely: ReadonlySet<Piece['role']> = new Set([
  'plus',
  'sign',
  'slash',
  'relation',
  'punctuation',
  'name',
  'big',
  'bar',
  'fraction',
] as const);

function rows({ open, close, rows: all, between }: NodeOf<'rows'>, manner: Manner): string {
  const cellManner = { ...manner, tight: manner.voice.dense && between.cells === ' ' };
  const cell = (nodes: readonly TexNode[]) => cellText(written(nodes, cellManner).text, between);
  // Where columns only align the lines, a line is one formula.
  const lines = all.map((row) => (between.cells === '' ? [row.flat()] : row));
  return `${open}${lines.map((row) => row.map(cell).join(between.cells)).join(between.rows)}${close}`;
}

/** A comma at the end of a cell is written once, with the next cell. */
const cellText = (text: string, between: NodeOf<'rows'>['between']): string =>
  between.cells.startsWith(',') ? text.replace(/[,;]$/u, '') : text;
