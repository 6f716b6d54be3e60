import type { Inline, TextStyle } from '../../src/paper/document/inline.js';
import type { Draw } from '../../src/paper/layout/draw.js';
import type { BlockContext } from '../../src/paper/layout/blocks/context.js';
import type { PlacedInStrip, Strip } from '../../src/paper/layout/strip.js';
import type { ParagraphOptions } from '../../src/paper/layout/inline/set-paragraph.js';
import type { Typesetter } from '../../src/paper/layout/inline/typesetter.js';

/**
 * Stands in for fonts and MathJax. A character of the Chinese face is 1 em wide, any other half an em. A formula is half an em
 * a letter wide; a `|` in it is a place where a line may end.
 */
export const squareTypesetter: Typesetter = {
  faceOf: (style, character, preferHan) =>
    preferHan || /[\p{Script=Han}，。（）：；、！？《》「」]/u.test(character)
      ? 'han-serif'
      : style,
  widthOf: (face, text) => Array.from(text).length * (face.startsWith('han') ? 1 : 0.5),
  formula(tex) {
    const parts = tex.split('|');
    return {
      tex,
      pieces: parts.map((part) => ({
        width: 0.5 * part.length,
        height: 0.7,
        depth: 0.2,
        parts: [{ operators: part }],
        texts: [],
      })),
      breaks: parts.slice(1).map(() => ({ space: 0.2, penalty: 100 })),
    };
  },
};

export const text = (content: string, style: TextStyle = { font: 'serif' }): Inline => ({
  kind: 'text',
  text: content,
  style,
});

export const formula = (tex: string): Inline => ({ kind: 'formula', tex });

/** Letters of 10 points in a column of 200: twenty Chinese characters or forty Latin letters a line. */
export const paragraphOf = (options: Partial<ParagraphOptions> = {}): ParagraphOptions => ({
  size: 10,
  width: 200,
  leading: 1.5,
  align: 'justify',
  chinese: true,
  element: { tag: 'P' },
  ...options,
});

export const columnOf = (context: Partial<BlockContext> = {}): BlockContext => ({
  typesetter: squareTypesetter,
  drawFigure: () => ({
    width: 60,
    height: 80,
    content: [{ draw: 'rect', x: 0, y: 0, width: 60, height: 80 }],
  }),
  width: 200,
  pageHeight: 400,
  size: 10,
  leading: 1.5,
  chinese: true,
  parent: { tag: 'Document' },
  ...context,
});

type DrawnText = Extract<Draw, { draw: 'text' }>;

/** All draws of some marks, moved to where the marks stand. */
export const drawsOf = (marks: readonly PlacedInStrip[]): Draw[] =>
  marks.flatMap(({ x, y, content }) =>
    content.map((draw) =>
      draw.draw === 'path'
        ? { ...draw, points: draw.points.map(([px, py]) => [px + x, py + y] as const) }
        : { ...draw, x: draw.x + x, y: draw.y + y },
    ),
  );

export const textsOf = (marks: readonly PlacedInStrip[]): DrawnText[] =>
  drawsOf(marks).filter((draw) => draw.draw === 'text');

/** What one can read on a strip: its texts, and its formulas by their TeX. */
export const wordsOf = ({ marks }: Pick<Strip, 'marks'>): string =>
  drawsOf(marks)
    .map((draw) => {
      if (draw.draw === 'text') return draw.text;
      return draw.draw === 'formula'
        ? draw.box.parts.map((part) => ('operators' in part ? part.operators : '')).join('')
        : '';
    })
    .join('');

/** Where a text or a formula ends. */
export function rightOf(draw: Draw): number {
  if (draw.draw === 'text')
    return draw.x + squareTypesetter.widthOf(draw.face, draw.text) * draw.size;
  return draw.draw === 'formula' ? draw.x + draw.box.width * draw.size : 0;
}

/** An entry of a list that must be there; counts from the end if negative. */
export function entry<T>(list: readonly T[], index: number): T {
  const found = list.at(index);
  if (found === undefined)
    throw new Error(`there is no entry ${index} in a list of ${list.length}`);
  return found;
}

/** The draws of one kind. */
export const drawsOfKind = <Kind extends Draw['draw']>(
  marks: readonly PlacedInStrip[],
  kind: Kind,
): Extract<Draw, { draw: Kind }>[] =>
  drawsOf(marks).filter((draw): draw is Extract<Draw, { draw: Kind }> => draw.draw === kind);
