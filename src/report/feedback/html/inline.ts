import { texToText } from '../../../paper/text/tex/tex-to-text.js';
import { markup } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';

/** A text of ours within a line: code and formulas in it; all else is plain. */
export const inline = (text: string): Html =>
  markup`${text.split(/(`[^`]+`|\$[^$]+\$)/).map((piece, index) => (index % 2 === 0 ? piece : special(piece)))}`;

const special = (piece: string): Html =>
  piece.startsWith('`')
    ? markup`<code>${piece.slice(1, -1)}</code>`
    : markup`<i>${texToText(piece.slice(1, -1))}</i>`;
