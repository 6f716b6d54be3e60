import { labelDraws, labelWidth } from '../blocks/text.js';
import type { Draw } from '../draw.js';
import type { Typesetter } from '../inline/typesetter.js';

/** The room for instructions; y is the first baseline. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of letters, tried in turn until all lines fit. */
const sizes = [8.6, 7.6, 6.6] as const;

const lineHeight = 1.34;
/** Between two instructions, in lines. */
const gap = 0.6;

/** Short texts below each other, each in as many lines as it needs. */
export function instructionDraws(
  texts: readonly string[],
  { x, y, width, height }: Room,
  typesetter: Typesetter,
): Draw[] {
  const tries = sizes.map((size) => ({
    size,
    paragraphs: texts.map((text) => wrapped(text, size, width, typesetter)),
  }));
  const fits = ({ size, paragraphs }: (typeof tries)[number]) =>
    (paragraphs.flat().length + gap * (texts.length - 1)) * size * lineHeight <= height;
  const chosen = tries.find(fits) ?? tries.at(-1);
  let line = 0;
  return (chosen?.paragraphs ?? []).flatMap((lines, index) => {
    if (index > 0) line += gap;
    return lines.flatMap((text) => {
      const size = chosen?.size ?? sizes[0];
      const at = y + line * size * lineHeight;
      line++;
      return labelDraws({ text: text.trim(), x, y: at, size }, typesetter);
    });
  });
}

/** The lines of a short text, broken anywhere in Chinese (but for marks that end a phrase) and between words in English. */
function wrapped(text: string, size: number, width: number, typesetter: Typesetter): string[] {
  const lines = [''];
  for (const piece of text.match(pieces) ?? []) {
    const joined = (lines.at(-1) ?? '') + piece;
    if (labelWidth(joined.trim(), size, 'sans', typesetter) > width) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines.filter((line) => line.trim() !== '');
}

/** A Chinese character with the marks after it, a word with its space. */
const pieces = /[\u3000-\uffef][，。；、：]*|[^\u3000-\uffef ]+ ?| /g;
