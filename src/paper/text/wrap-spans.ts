import { cutTo, displayWidth } from './display-width.js';
import { lineAtomsOf } from './line-atoms.js';
import { lineWordsOf } from './line-words.js';
import type { LinePiece, LineWord } from './line-words.js';
import type { Span } from './span.js';
import type { TextOptions } from './text-options.js';

/** The lines of a paragraph, none wider than asked. */
export function wrapSpans(spans: readonly Span[], options: TextOptions): string[] {
  const words = lineWordsOf(lineAtomsOf(spans, options.language === 'zh'));
  return filled(words, options.width).map((line) => painted(line, options));
}

/** The lines of a text without formulas or styles. */
export const wrapText = (text: string, options: TextOptions): string[] =>
  wrapSpans([{ kind: 'words', text, style: undefined }], options);

/** Each line takes what fits. */
function filled(words: readonly (LineWord | 'break')[], width: number): LinePiece[][] {
  const lines: LinePiece[][] = [[]];
  let used = 0;
  for (const word of words.flatMap((word) => fitting(word, width))) {
    const starts = word === 'break' || (used > 0 && used + word.gap.length + word.width > width);
    if (starts) {
      lines.push([]);
      used = 0;
    }
    if (word === 'break') continue;
    const gap = used === 0 ? '' : word.gap;
    lines.at(-1)?.push({ text: gap, style: undefined }, ...word.pieces);
    used += gap.length + word.width;
  }
  return lines;
}

/** A word that is wider than a line is cut where it must. */
function fitting(word: LineWord | 'break', width: number): (LineWord | 'break')[] {
  if (word === 'break' || word.width <= width) return [word];
  const cut = word.pieces.flatMap(({ text, style }) =>
    cutTo(text, 1).map((piece) => ({
      gap: '',
      pieces: [{ text: piece, style }],
      width: displayWidth(piece),
    })),
  );
  return cut.map((piece, index) => (index === 0 ? { ...piece, gap: word.gap } : piece));
}

/** Neighbours of one style are painted together, and spaces between them too. */
function painted(line: readonly LinePiece[], { styled }: TextOptions): string {
  const runs: LinePiece[] = [];
  for (const piece of line) {
    if (piece.text === '') continue;
    const last = runs.at(-1);
    if (last && (last.style === piece.style || styled === undefined))
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs.map(({ text, style }) => (style && styled ? styled(text, style) : text)).join('');
}
