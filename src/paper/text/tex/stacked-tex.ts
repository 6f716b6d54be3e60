import { displayWidth, padTo } from '../display-width.js';
import { parseTex } from './parse-tex.js';
import { signs } from './signs.js';
import type { TexNode } from './tree.js';
import { writeTex } from './write-tex.js';

/** A formula with matrices, each drawn row below row; undefined if it has none of two rows or more. */
export function stackedTex(tex: string): string[] | undefined {
  const parts = partsOf(parseTex(tex));
  const height = Math.max(...parts.map((lines) => lines.length));
  if (height < 2) return undefined;
  const centred = parts.map((lines) => inMiddle(lines, height));
  return Array.from({ length: height }, (_, row) =>
    centred.map((lines) => lines[row] ?? '').join(' '),
  );
}

type Rows = Extract<TexNode, { kind: 'rows' }>;

/** Runs of other things on one line each, and matrices on several. */
function partsOf(nodes: readonly TexNode[]): string[][] {
  const parts: string[][] = [];
  let run: TexNode[] = [];
  const close = () => {
    const text = writeTex(run, signs).trim();
    if (text !== '') parts.push([text]);
    run = [];
  };
  for (const node of nodes)
    if (node.kind === 'rows') {
      close();
      parts.push(matrix(node));
    } else run.push(node);
  close();
  return parts;
}

/** Brackets of several lines: first line, lines between, last line. */
const fences: Readonly<Record<string, readonly [string, string, string]>> = {
  '[': ['⎡', '⎢', '⎣'],
  ']': ['⎤', '⎥', '⎦'],
  '(': ['⎛', '⎜', '⎝'],
  ')': ['⎞', '⎟', '⎠'],
};

function matrix({ open, rows, close, between }: Rows): string[] {
  const lined = rows.map((row) => (between.cells === '' ? [row.flat()] : row));
  const ending = between.cells.startsWith(',') ? /[,;]$/u : /$/u;
  const texts = lined.map((row) => row.map((cell) => writeTex(cell, signs).replace(ending, '')));
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => displayWidth(row[column] ?? ''))),
  );
  const gap = between.cells === ' ' ? '  ' : between.cells;
  const lines = texts.map((row) =>
    widths
      .map((width, column) => padTo(row[column] ?? '', width, gap === '  ' ? 'right' : 'left'))
      .join(gap),
  );
  return lines.map(
    (line, row) => `${fence(open, row, lines.length)}${line}${fence(close, row, lines.length)}`,
  );
}

function fence(bracket: string, row: number, rows: number): string {
  const [first, between, last] = fences[bracket] ?? [bracket, bracket, bracket];
  if (rows === 1) return bracket;
  return row === 0 ? first : row === rows - 1 ? last : between;
}

/** As many lines as asked, with the given ones in their middle, all of one width. */
function inMiddle(lines: readonly string[], height: number): string[] {
  const width = Math.max(...lines.map(displayWidth));
  const above = Math.floor((height - lines.length) / 2);
  return Array.from({ length: height }, (_, row) => padTo(lines[row - above] ?? '', width));
}
