import type { Figure } from '../../src/exam/manifest/question-schema.js';
import { drawFigure } from '../../src/paper/figures/draw-figure.js';
import type { Drawing, FigureContext } from '../../src/paper/figures/drawing.js';
import type { Draw } from '../../src/paper/layout/draw.js';
import type { Typesetter } from '../../src/paper/layout/inline/typesetter.js';
import type { Language } from '../../src/util/localized-text.js';

/** Stands in for fonts and MathJax: a Han character is 1 em wide, any other half an em, a formula 0.4 em a letter of its TeX. */
export const fakeTypesetter: Typesetter = {
  faceOf: (_, character, preferHan) =>
    preferHan || /[\p{Script=Han}，。（）：；]/u.test(character) ? 'han-sans' : 'sans',
  widthOf: (face, text) => text.length * (face === 'han-sans' ? 1 : 0.5),
  formula: (tex) => ({
    tex,
    pieces: [
      { width: 0.4 * tex.length, height: 0.7, depth: 0.2, parts: [{ operators: tex }], texts: [] },
    ],
    breaks: [],
  }),
};

export const fakeContext = (language: Language): FigureContext => ({
  typesetter: fakeTypesetter,
  language,
});

export const drawnWith = (figure: Figure, language: Language): Drawing =>
  drawFigure(figure, fakeContext(language));

/** The rectangle that something covers. */
export interface Covered {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Measured apart from the program's own bounds: cap height and a little below the baseline for text. */
export function coveredBy(draw: Draw, { widthOf }: Typesetter): Covered {
  switch (draw.draw) {
    case 'text': {
      const { x, y, size, text, face } = draw;
      const right = x + widthOf(face, text) * size;
      return { what: text, left: x, top: y - 0.75 * size, right, bottom: y + 0.2 * size };
    }
    case 'formula': {
      const { x, y, size, box, actual = '' } = draw;
      const [top, bottom] = [y - box.height * size, y + box.depth * size];
      return { what: actual, left: x, top, right: x + box.width * size, bottom };
    }
    case 'rect': {
      const { x, y, width, height } = draw;
      return { what: 'rect', left: x, top: y, right: x + width, bottom: y + height };
    }
    case 'circle': {
      const { x, y, radius } = draw;
      return {
        what: 'circle',
        left: x - radius,
        top: y - radius,
        right: x + radius,
        bottom: y + radius,
      };
    }
    case 'path': {
      const [xs, ys] = [draw.points.map(([x]) => x), draw.points.map(([, y]) => y)];
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      return { what: 'path', left, top: Math.min(...ys), right, bottom: Math.max(...ys) };
    }
    case 'turned':
      throw new Error('no figure turns anything');
  }
}

/** Every number of a drawing, wherever it stands. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** What is wrong with the numbers and places of a drawing; none if it is sound. */
export function placeComplaints(
  { width, height, content }: Drawing,
  typesetter = fakeTypesetter,
): string[] {
  const outside = content
    .map((draw) => coveredBy(draw, typesetter))
    .filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    )
    .map((box) => `outside ${width} by ${height}: ${JSON.stringify(box)}`);
  const odd = numbersIn([width, height, content]).filter((number) => !Number.isFinite(number));
  return [
    ...outside,
    ...odd.map((number) => `the number ${number}`),
    ...content.flatMap(inkComplaints),
  ];
}

/** Lines must be thick enough to print, letters large enough to read; only the mark of the unknown is larger. */
function inkComplaints(draw: Draw): string[] {
  if (draw.draw === 'turned') return ['turned'];
  if (draw.draw === 'text' && draw.text === '?') return [];
  if (draw.draw === 'text' || draw.draw === 'formula')
    return draw.size < 7.5 || draw.size > 9 ? [`letters of ${draw.size} pt`] : [];
  return draw.stroke === undefined ? [] : lineComplaints(draw.lineWidth ?? 0);
}

const lineComplaints = (width: number): string[] => (width < 0.4 ? [`a line of ${width} pt`] : []);

/** A piece of text or formula where it stands, with the place where the next piece of the same text would begin. */
interface Piece {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

function pieceOf(draw: Draw, { widthOf }: Typesetter): Piece[] {
  if (draw.draw !== 'text' && draw.draw !== 'formula') return [];
  const { x, y, size } = draw;
  const width = draw.draw === 'text' ? widthOf(draw.face, draw.text) : draw.box.width;
  const word = draw.draw === 'text' ? draw.text : (draw.actual ?? '');
  return [{ word, x, y, end: x + width * size }];
}

/** Texts and formulas as they read, pieces that follow each other on a baseline joined. */
export function wordsOf({ content }: Drawing, typesetter: Typesetter = fakeTypesetter): string[] {
  const words: string[] = [];
  let last: Piece | undefined;
  for (const piece of content.flatMap((draw) => pieceOf(draw, typesetter))) {
    const follows = last?.y === piece.y && Math.abs(last.end - piece.x) < 0.01;
    words.push(follows ? (words.pop() ?? '') + piece.word : piece.word);
    last = piece;
  }
  return words;
}

/** Pairs of texts that cover each other. */
export function overlappingWords({ content }: Drawing, typesetter = fakeTypesetter): string[] {
  const boxes = content
    .filter(({ draw }) => draw === 'text' || draw === 'formula')
    .map((draw) => coveredBy(draw, typesetter));
  // Runs of one text touch; rounding may let them overlap by a hair.
  const apart = 0.01;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - apart &&
          b.left < a.right - apart &&
          a.top < b.bottom - apart &&
          b.top < a.bottom - apart,
      )
      .map((b) => `${a.what} and ${b.what}`),
  );
}
