import type { Figure } from '../../exam/manifest/question-schema.js';
import type { Point } from '../layout/draw.js';
import type { FigureDraw } from './bounds.js';
import { boxAt, dot, gridLines, ink, lines, rectangle } from './shapes.js';

export type TensorChain = Extract<Figure, { kind: 'tensor-chain' }>;
export type Stage = TensorChain['stages'][number];

/** How large stages are drawn, in points. */
export interface StageScale {
  /** Side of the largest tensor of the chain. */
  readonly side: number;
  /** How far a channel stands behind the one before it, to the right and upwards. */
  readonly depth: number;
}

/** Width and height of a stage's drawing, in points. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Sheets for a number of channels: each one up to 4, then one more for each doubling, up to 9. */
export function sheetsOf(channels: number): number {
  if (channels <= 4) return channels;
  let sheets = 5;
  for (let most = 8; most < channels && sheets < 9; most *= 2) sheets++;
  return sheets;
}

/** A side of 1 is drawn as this share of the largest: sides are drawn by their square roots, or small ones would vanish. */
const smallest = 0.26;

/** Side of a sheet in points; `largest` is the largest side of the chain. */
function sheetSide({ side }: Stage, largest: number, scale: StageScale): number {
  const share = largest <= 1 ? 1 : (Math.sqrt(side) - 1) / (Math.sqrt(largest) - 1);
  return scale.side * (smallest + (1 - smallest) * share);
}

const barWidth = 9;

/** A vector is the higher the longer it is, in the steps of {@link sheetsOf}. */
const barHeight = ({ channels }: Stage): number => 20 + 4.5 * sheetsOf(channels);

/** How much room a stage takes. */
export function stageSize(stage: Stage, largest: number, scale: StageScale): StageSize {
  if (stage.side === 0) return { width: barWidth, height: barHeight(stage) };
  const side = sheetSide(stage, largest, scale) + (sheetsOf(stage.channels) - 1) * scale.depth;
  return { width: side, height: side };
}

/** A stage with its left edge and its middle at a point. */
export function drawStage(
  stage: Stage,
  [left, middle]: Point,
  largest: number,
  scale: StageScale,
): FigureDraw[] {
  const { width, height } = stageSize(stage, largest, scale);
  if (stage.side === 0) return bar(stage, [left + width / 2, middle]);
  const side = sheetSide(stage, largest, scale);
  const sheets = sheetsOf(stage.channels);
  return Array.from({ length: sheets }, (_, index): FigureDraw => {
    const back = (sheets - 1 - index) * scale.depth;
    const bottom = middle + height / 2 - back;
    return rectangle(
      { left: left + back, top: bottom - side, right: left + back + side, bottom },
      { fill: back === 0 ? ink.fill : ink.paper, stroke: ink.dark, lineWidth: 0.6 },
    );
  });
}

/** Vectors up to this length are drawn unit by unit; of longer ones only the ends. */
const countable = 6;

/** A vector as a thin tall bar of units, with dots in its middle where units are left out. */
function bar({ channels, ...stage }: Stage, center: Point): FigureDraw[] {
  const box = boxAt(center, barWidth, barHeight({ channels, ...stage }));
  const outline = rectangle(box, { fill: ink.fill, stroke: ink.dark, lineWidth: lines.normal });
  const inner = { stroke: ink.soft, lineWidth: lines.thin };
  if (channels <= countable) return [outline, ...gridLines(box, [channels, 1], inner)];
  const unit = 5.5;
  const ends = [
    { ...box, bottom: box.top + 2 * unit },
    { ...box, top: box.bottom - 2 * unit },
  ];
  const dots = [-3.5, 0, 3.5].map((offset) => dot([center[0], center[1] + offset], 0.8));
  const cells = ends.flatMap((end) => [
    ...gridLines(end, [2, 1], inner),
    rectangle(end, { ...inner }),
  ]);
  return [outline, ...cells, rectangle(box, { stroke: ink.dark, lineWidth: 0.8 }), ...dots];
}
