import type { Figure } from '../../exam/manifest/question-schema.js';
import type { Point } from '../layout/draw.js';
import type { FigureContext } from './drawing.js';
import { formulaLabel, sizes } from './text.js';
import type { Label } from './text.js';
import { widest } from './wrap.js';

export type Network = Extract<Figure, { kind: 'network' }>;

/** A unit at its place. */
export interface Unit {
  readonly center: Point;
  readonly name: Label;
  /** Whether the name stands in the circle; one that is too wide stands outside. */
  readonly inside: boolean;
  /** Upwards (-1) in the upper half of a layer, downwards (1) in the lower one: where fewer edges are. */
  readonly outwards: -1 | 1;
}

/** Where the units of a network stand, in points. */
export interface NetworkLayout {
  readonly radius: number;
  /** Distance of neighbouring layers. */
  readonly across: number;
  readonly layers: readonly (readonly Unit[])[];
}

/** A bias's arrow and the middle of its label, from the edge of the unit, in points. */
export const biasReach = { arrow: 15, label: 21, whole: 27 } as const;

/** Space between a unit and a name outside it, in points. */
export const nameGap = 3;

/** More units than this in one layer are drawn smaller and closer. */
const crowded = 8;

/** Sizes of circles, and space between two of a layer, in points. */
const roomy = { smallest: 9.5, largest: 12.5, gap: 8, name: sizes.formula } as const;
const tight = { smallest: 8.5, largest: 9.5, gap: 3, name: sizes.small } as const;

const styleOf = ({ layers }: Network): typeof roomy | typeof tight =>
  layers.some(({ length }) => length > crowded) ? tight : roomy;

/** The radius of the circle that holds a name. */
function radiusAround({ width, height, depth }: Label): number {
  const tall = height + depth;
  return Math.sqrt(width * width + tall * tall) / 2 + 1.2;
}

/** The widest space between the first and the last layer, and between two layers, in points. */
const limits = { whole: 380, across: 190 } as const;

/** Distance of layers as a share of their height, so that edges do not become steep. */
const flattest = 0.45;

/** Places the units; `spread` makes the drawing larger where weights would collide. */
export function layoutOf(network: Network, context: FigureContext, spread: number): NetworkLayout {
  const style = styleOf(network);
  const names = network.layers.map((layer) =>
    layer.map((tex) => formulaLabel(tex, context, style.name)),
  );
  const radii = names.flat().map(radiusAround);
  const radius = Math.max(style.smallest, ...radii.filter((needed) => needed <= style.largest));
  const hidden = names.slice(1, -1).flat();
  const outside = hidden.filter((name) => radiusAround(name) > radius);
  const down = spread * (2 * radius + style.gap + spaceBetween(network, outside));
  const tallest = Math.max(...names.map(({ length }) => length)) * down;
  const needed = spread * (2 * radius + spaceAcross(network, context));
  const across = Math.max(needed, flattest * tallest);
  const distance = Math.min(across, limits.across, limits.whole / (names.length - 1));
  const layers = names.map((layer, column) =>
    layer.map((name, row): Unit => {
      const center: Point = [column * distance, (row - (layer.length - 1) / 2) * down];
      const outwards = row < layer.length / 2 ? -1 : 1;
      return { center, name, inside: radiusAround(name) <= radius, outwards };
    }),
  );
  return { radius, across: distance, layers };
}

/** Between the circles of two layers: enough for two weights one after the other. */
function spaceAcross({ edges = [] }: Network, context: FigureContext): number {
  const weights = edges.map(({ label }) => formulaLabel(label, context, sizes.label));
  return weights.length === 0 ? 54 : Math.max(78, 2.2 * widest(weights) + 30);
}

/** Between two circles of a layer, beside the usual gap: room for weights, biases, and names of hidden units. */
function spaceBetween({ edges = [], biases = [] }: Network, outside: readonly Label[]): number {
  const names = Math.max(0, ...outside.map(({ height, depth }) => height + depth + nameGap));
  // Beside names outside their circles, the biases of two neighbours may come from the same gap.
  const facing = biases.length === 0 ? 0 : outside.length === 0 ? 1 : 2;
  return names + Math.max(facing * (biasReach.whole - 1), edges.length > 0 ? 20 : 0);
}
