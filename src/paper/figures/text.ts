import type { FaceId } from '../fonts/faces.js';
import type { Point } from '../layout/draw.js';
import { letterReach, moved } from './bounds.js';
import type { Box, FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';

/** Sizes of letters in points. */
export const sizes = { small: 7.5, label: 8, formula: 8.5 } as const;

/** A text on one line, to be put somewhere. Lengths in points; its content starts at the left end of the baseline. */
export interface Label {
  readonly width: number;
  /** Above the baseline. */
  readonly height: number;
  /** Below the baseline. */
  readonly depth: number;
  readonly content: readonly FigureDraw[];
}

/** The parts of a text: `input $x_1$` is a text and a formula. */
const parts = (text: string): readonly string[] => text.match(/\$[^$]+\$|[^$]+|\$/g) ?? [];

const isFormula = (part: string): boolean => part.length > 2 && part.startsWith('$');

/** The TeX of the formulas within a text. */
export const formulasIn = (text: string): string[] =>
  parts(text)
    .filter(isFormula)
    .map((part) => part.slice(1, -1));

/** A text in the language of the figure, with formulas between dollar signs. */
export function textLabel(text: string, context: FigureContext, size: number = sizes.label): Label {
  const labels = parts(text).map((part) =>
    isFormula(part)
      ? formulaLabel(part.slice(1, -1), context, size)
      : plainLabel(part, context, size),
  );
  return inARow(labels);
}

/** A formula on one line. */
export function formulaLabel(
  tex: string,
  { typesetter }: FigureContext,
  size: number = sizes.formula,
): Label {
  const { pieces, breaks } = typesetter.formula(tex, false);
  const labels = pieces.map((box, index): Label => {
    const actual = index === 0 ? { actual: `$${tex}$` } : {};
    return {
      width: (box.width + (breaks[index]?.space ?? 0)) * size,
      height: box.height * size,
      depth: box.depth * size,
      content: [{ draw: 'formula', x: 0, y: 0, size, box, ...actual }],
    };
  });
  return inARow(labels);
}

/** Text without formulas: a draw for each run of characters of one face. */
function plainLabel(text: string, context: FigureContext, size: number): Label {
  const labels = runsOf(text, context).map(({ face, text: run }): Label => ({
    width: context.typesetter.widthOf(face, run) * size,
    height: letterReach.above * size,
    depth: letterReach.below * size,
    content: [{ draw: 'text', x: 0, y: 0, face, size, text: run }],
  }));
  return inARow(labels);
}

interface Run {
  readonly face: FaceId;
  readonly text: string;
}

/** Marks that both scripts use; in Chinese they are full-width. */
const sharedMarks = new Set('“”‘’—…·');

function runsOf(text: string, { typesetter, language }: FigureContext): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const preferHan = language === 'zh' && sharedMarks.has(character);
    const face = typesetter.faceOf('sans', character, preferHan);
    const last = runs.at(-1);
    if (last?.face === face) runs.splice(-1, 1, { face, text: last.text + character });
    else runs.push({ face, text: character });
  }
  return runs;
}

/** Labels one after the other on one baseline. */
function inARow(labels: readonly Label[]): Label {
  const content: FigureDraw[] = [];
  let width = 0;
  for (const label of labels) {
    content.push(...contentAt(label, [width, 0]));
    width += label.width;
  }
  return {
    width,
    height: Math.max(0, ...labels.map(({ height }) => height)),
    depth: Math.max(0, ...labels.map(({ depth }) => depth)),
    content,
  };
}

const contentAt = ({ content }: Label, [x, y]: Point): FigureDraw[] =>
  content.map((draw) => moved(draw, x, y));

/** How much of a label's width stands to the left of its point. */
const shares = { left: 0, center: 0.5, right: 1 } as const;
export type Align = keyof typeof shares;

/** A label on a baseline through a point: to the right of it, centred on it, or to the left of it. */
export const onBaseline = (label: Label, [x, y]: Point, align: Align = 'center'): FigureDraw[] =>
  contentAt(label, [x - shares[align] * label.width, y]);

/** The baseline that puts the middle of a label at a height. */
const baselineAt = ({ height, depth }: Label, y: number): number => y + (height - depth) / 2;

/** A label with its middle on the height of a point. */
export const atMiddle = (label: Label, [x, y]: Point, align: Align = 'center'): FigureDraw[] =>
  onBaseline(label, [x, baselineAt(label, y)], align);

/** The box of a label with its middle on a point. */
export const boxAtMiddle = ({ width, height, depth }: Label, [x, y]: Point): Box => ({
  left: x - width / 2,
  top: y - (height + depth) / 2,
  right: x + width / 2,
  bottom: y + (height + depth) / 2,
});

/** Distance of the baselines of two lines, in sizes. */
export const leading = 1.22;

/** Lines below each other, the first on the baseline through a point. */
export const stacked = (
  labels: readonly Label[],
  [x, y]: Point,
  { align = 'center', size = sizes.label }: { readonly align?: Align; readonly size?: number } = {},
): FigureDraw[] =>
  labels.flatMap((label, index) => onBaseline(label, [x, y + index * leading * size], align));
