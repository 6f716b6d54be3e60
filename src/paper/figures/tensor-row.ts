import { letterReach } from './bounds.js';
import type { FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';
import { arrow } from './shapes.js';
import { drawStage, stageSize } from './tensor-stage.js';
import type { Stage, StageScale, StageSize, TensorChain } from './tensor-stage.js';
import { leading, stacked } from './text.js';
import type { Label } from './text.js';
import { widest, wrapped } from './wrap.js';

/** How roomy a row is set, in points. */
export interface RowPlan extends StageScale {
  /** The most that a line over an arrow may take. */
  readonly words: number;
  /** Size of letters. */
  readonly size: number;
}

/** A stage with the arrow that leads to it. */
export interface Link {
  readonly stage: Stage;
  readonly size: StageSize;
  /** The largest side of the chain, which sides are drawn in proportion to. */
  readonly largest: number;
  /** The lines below the stage. */
  readonly name: readonly Label[];
  /** The lines over the arrow; undefined where no arrow leads to the stage. */
  readonly operation: readonly Label[] | undefined;
}

/** The stages from `start` to before `end` with their words set. */
export function linksOf(
  { stages, operations }: TensorChain,
  [start, end]: readonly [number, number],
  plan: RowPlan,
  context: FigureContext,
): Link[] {
  const largest = Math.max(...stages.map(({ side }) => side));
  const set = (text: string, width: number) => wrapped(text, width, context, plan.size);
  return stages.slice(start, end).map((stage, index): Link => {
    const operation = operations[start + index - 1]?.[context.language] ?? '';
    return {
      stage,
      size: stageSize(stage, largest, plan),
      largest,
      name: set(stage.label[context.language], plan.words + 14),
      operation: start + index === 0 ? undefined : set(operation, plan.words),
    };
  });
}

/** The shortest arrow, what it keeps clear of the stages, and what words keep clear of each other, in points. */
const gaps = { arrow: 24, clear: 4, words: 6 } as const;

/** From the left edge of the row's first stage to that of each stage. */
function placesOf(links: readonly Link[]): number[] {
  const places: number[] = [];
  let [x, before]: [number, Link | undefined] = [0, undefined];
  for (const link of links) {
    x += gapBefore(link, before);
    places.push(x);
    x += link.size.width;
    before = link;
  }
  return places;
}

/** Room for the arrow and its words, and for the names below, which may be wider than their stages. */
function gapBefore({ operation, name, size }: Link, before: Link | undefined): number {
  const arrowGap = operation ? Math.max(gaps.arrow, widest(operation) + 2 * gaps.clear) : 0;
  if (!before) return arrowGap;
  const names = (widest(before.name) + widest(name)) / 2 + gaps.words;
  return Math.max(arrowGap, names - (before.size.width + size.width) / 2);
}

/** From the left end of the row to its right end, words included. */
export function rowWidth(links: readonly Link[]): number {
  const places = placesOf(links);
  const overhang = ({ name, size }: Link) => Math.max(0, (widest(name) - size.width) / 2);
  const lefts = links.map((link, index) => (places[index] ?? 0) - overhang(link));
  const rights = links.map(
    (link, index) => (places[index] ?? 0) + link.size.width + overhang(link),
  );
  return Math.max(...rights) - Math.min(0, ...lefts);
}

/** The row with the middles of its stages on the height 0. */
export function drawRow(links: readonly Link[], plan: RowPlan): FigureDraw[] {
  const places = placesOf(links);
  const lowest = Math.max(...links.map(({ size }) => size.height)) / 2;
  const baseline = lowest + letterReach.above * plan.size + 3;
  return links.flatMap((link, index) => {
    const left = places[index] ?? 0;
    const before = links[index - 1];
    const from = before ? (places[index - 1] ?? 0) + before.size.width : 0;
    return [
      ...drawStage(link.stage, [left, 0], link.largest, plan),
      ...stacked(link.name, [left + link.size.width / 2, baseline], plan),
      ...(link.operation ? drawArrow(link.operation, [from, left], plan) : []),
    ];
  });
}

/** An arrow between two stages, with its words above it. */
function drawArrow(
  words: readonly Label[],
  [from, to]: readonly [number, number],
  { size }: RowPlan,
): FigureDraw[] {
  const last = -gaps.clear - letterReach.below * size;
  const first = last - (words.length - 1) * leading * size;
  return [
    ...arrow([
      [from + gaps.clear, 0],
      [to - gaps.clear, 0],
    ]),
    ...stacked(words, [(from + to) / 2, first], { size }),
  ];
}
