import { sayAbout } from './run-on-pdf.js';

/** A word on a page, by the lines above and below its letters, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PageOfWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Where pdftotext finds words. */
export const wordsOnPages = (pdf: Uint8Array): PageOfWords[] =>
  sayAbout(pdf, 'pdftotext', '-bbox', 'FILE', '-')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbersIn(/width="[^"]*" height="[^"]*"/, page);
      const words = Array.from(
        page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g),
        ([, box = '', text = '']) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = numbersIn(/.*/, box);
          return { text, left, top, right, bottom };
        },
      );
      return { width, height, words };
    });

const numbersIn = (pattern: RegExp, text: string): number[] =>
  (pattern.exec(text)?.[0].match(/"([\d.-]+)"/g) ?? []).map((value) => Number(value.slice(1, -1)));

/**
 * Pairs of words that cover each other by more than a little. A box reaches from the font's ascent to its descent, which is more
 * than letters need, so only the middle half of its height counts; a Chinese mark at its end is half blank.
 */
export function crowdedWords(words: readonly Word[]): string[] {
  const cores = words.map(coreOf);
  return cores.flatMap((one, index) =>
    cores.slice(index + 1).flatMap((other) => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 1.5 && height > 1 ? [`${one.text} on ${other.text}`] : [];
    }),
  );
}

function coreOf({ text, left, top, right, bottom }: Word): Word {
  const height = bottom - top;
  const halfSquare = 0.36 * height;
  return {
    text,
    left: left + (/^[（《“「]/.test(text) ? halfSquare : 0),
    right: right - (/[，。、；：）》”」]$/.test(text) ? halfSquare : 0),
    top: top + height / 4,
    bottom: bottom - height / 4,
  };
}
