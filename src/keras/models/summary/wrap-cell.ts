import { cellWidth, cropTo } from './cells.js';

export type Alignment = 'left' | 'center' | 'right';

/**
 * Breaks a text into lines of exactly `width` columns, as the table writer of Keras does: between words, and a word that is
 * too long is cut off with `…`. Without any room there is no line.
 */
export const wrapCell = (text: string, width: number, align: Alignment): string[] =>
  width < 1 ? [] : text.split('\n').flatMap((line) => wrapLine(line, width, align));

const wrapLine = (line: string, width: number, align: Alignment): string[] =>
  breakLine(line, width)
    .map((part) => dropEnd(part, width))
    .map((part) => alignLine(part, width, align));

/** Breaks a text into lines of at most `width` columns; a word that is too long goes on in the next line. */
export const foldLine = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const part of breakLine(text, width)) {
    let rest = dropEnd(part, width);
    for (; cellWidth(rest) > width; rest = rest.slice(cropTo(rest, width).length))
      lines.push(cropTo(rest, width));
    lines.push(rest);
  }
  return lines;
};

/** Each word keeps the blanks behind it; the first one those before it. */
function breakLine(text: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const [word] of text.matchAll(/\s*\S+\s*/g)) {
    const length = cellWidth(word.trimEnd());
    const fits = length <= width - used;
    if (fits || lines.at(-1) === '') {
      lines[lines.length - 1] = `${lines.at(-1) ?? ''}${word}`;
      used = fits ? used + cellWidth(word) : cellWidth(word);
    } else {
      lines.push(word);
      used = cellWidth(word);
    }
  }
  return lines;
}

/** Blanks at the end that stand outside the line. */
function dropEnd(line: string, width: number): string {
  const excess = line.length - width;
  if (excess <= 0) return line;
  const blanks = line.length - line.trimEnd().length;
  return line.slice(0, line.length - Math.min(blanks, excess));
}

function alignLine(line: string, width: number, align: Alignment): string {
  const text = shorten(align === 'left' ? line : line.trimEnd(), width);
  const room = width - cellWidth(text);
  const before = { left: 0, center: Math.floor(room / 2), right: room }[align];
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

const shorten = (text: string, width: number): string =>
  cellWidth(text) > width ? `${cropTo(text, width - 1)}…` : text;
