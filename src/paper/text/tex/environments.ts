import type { TexNode } from './tree.js';

type Fence = Pick<Extract<TexNode, { kind: 'rows' }>, 'open' | 'close' | 'between'>;

/** Rows and columns as [1 2; 3 4]. */
const matrix = (open: string, close: string): Fence => ({
  open,
  close,
  between: { cells: ' ', rows: '; ' },
});

/** Lines of a formula: their columns only align them. */
const lines: Fence = { open: '', close: '', between: { cells: '', rows: '; ' } };

const fences: ReadonlyMap<string, Fence> = new Map([
  ['matrix', matrix('[', ']')],
  ['smallmatrix', matrix('[', ']')],
  ['array', matrix('[', ']')],
  ['bmatrix', matrix('[', ']')],
  ['Bmatrix', matrix('[', ']')],
  ['pmatrix', matrix('(', ')')],
  ['vmatrix', matrix('|', '|')],
  ['Vmatrix', matrix('‖', '‖')],
  // A value, and when it is the one: the brace of cases is left out, since nothing closes it.
  ['cases', { open: '[', close: ']', between: { cells: ', ', rows: '; ' } }],
]);

/** How the rows of an environment are written on one line. */
export const environmentOf = (name: string): Fence => fences.get(name) ?? lines;
