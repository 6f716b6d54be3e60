import type { Point } from '../layout/draw.js';
import { around, boundsOf, framed, letterReach } from './bounds.js';
import type { FigureDraw } from './bounds.js';
import type { Drawing, FigureContext } from './drawing.js';
import { biasReach, layoutOf, nameGap } from './network-layout.js';
import type { Network, NetworkLayout, Unit } from './network-layout.js';
import { placeWeights } from './network-weights.js';
import type { Edge, PlacedWeights } from './network-weights.js';
import type { Segment } from './placement.js';
import { arrow, circle, ink, line, lines, rectangle } from './shapes.js';
import { atMiddle, boxAtMiddle, formulaLabel, sizes, stacked } from './text.js';
import { wrapped } from './wrap.js';

/** How much larger a network is drawn until its weights stand well. */
const spreads = [1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** The share of weights that may cover another edge. */
const coverable = 0.25;

/** A fully connected network from left to right, with what is written on its units and edges; at most 480 points wide. */
export function drawNetwork(network: Network, context: FigureContext): Drawing {
  const { layout, edges, weights, fixtures } = sceneOf(network, context);
  const bottom = around(fixtures.map((draw) => boundsOf(draw, context.typesetter))).bottom;
  const content = [
    ...edges.map(({ segment }) => line(segment, { stroke: ink.soft, lineWidth: 0.6 })),
    ...weightDraws(weights),
    ...fixtures,
    ...layerNames(network, layout, bottom, context),
  ];
  return framed(content, context.typesetter);
}

/** Everything at its place, at one spread. */
interface Scene {
  readonly layout: NetworkLayout;
  readonly edges: readonly Edge[];
  readonly weights: PlacedWeights;
  /** Units, their names, biases: what weights keep clear of. */
  readonly fixtures: readonly FigureDraw[];
}

/** The smallest scene in which weights stand well, or else the best one. */
function sceneOf(network: Network, context: FigureContext): Scene {
  const [first, ...others] = spreads;
  let best = arranged(network, context, first);
  for (const spread of others) {
    if (best.weights.cost <= coverable * best.weights.weights.length) break;
    const next = arranged(network, context, spread);
    if (next.weights.cost < best.weights.cost) best = next;
  }
  return best;
}

function arranged(network: Network, context: FigureContext, spread: number): Scene {
  const layout = layoutOf(network, context, spread);
  const edges = edgesOf(network, layout, context);
  const fixtures = [...biasDraws(network, layout, context), ...unitDraws(layout)];
  const boxes = fixtures.map((draw) => boundsOf(draw, context.typesetter));
  return { layout, edges, weights: placeWeights(edges, boxes), fixtures };
}

/** A straight way between two circles, from rim to rim. */
function rimToRim([x, y]: Point, [toX, toY]: Point, radius: number): Segment {
  const [dx, dy] = [toX - x, toY - y];
  const share = radius / Math.sqrt(dx * dx + dy * dy);
  return [
    [x + share * dx, y + share * dy],
    [toX - share * dx, toY - share * dy],
  ];
}

/** Every unit with every unit of the next layer. */
function edgesOf({ edges = [] }: Network, layout: NetworkLayout, context: FigureContext): Edge[] {
  const labelOf = (layer: number, from: number, to: number) =>
    edges.find((edge) => edge.layer === layer && edge.from === from && edge.to === to)?.label;
  return layout.layers.slice(1).flatMap((targets, layer) =>
    (layout.layers[layer] ?? []).flatMap((source, from) =>
      targets.map((target, to): Edge => {
        const tex = labelOf(layer, from, to);
        return {
          segment: rimToRim(source.center, target.center, layout.radius),
          label: tex === undefined ? undefined : formulaLabel(tex, context, sizes.label),
        };
      }),
    ),
  );
}

/** Weights on white, so that the edges do not run through them. */
const weightDraws = ({ weights }: PlacedWeights): FigureDraw[] =>
  weights.flatMap(({ label, center, box }) => [
    rectangle(box, { fill: ink.paper }),
    ...atMiddle(label, center),
  ]);

function unitDraws({ layers, radius }: NetworkLayout): FigureDraw[] {
  const last = layers.length - 1;
  return layers.flatMap((units, layer) =>
    units.flatMap((unit) => [
      circle(unit.center, radius, layer === 0 ? ink.fill : ink.paper),
      ...nameDraws(unit, radius, layer === 0 ? 'first' : layer === last ? 'last' : 'hidden'),
    ]),
  );
}

/** A name in its circle; a wide one outside: beside the outer layers, or above or below a hidden unit on white over the edges. */
function nameDraws(
  { center: [x, y], name, inside, outwards }: Unit,
  radius: number,
  layer: 'first' | 'last' | 'hidden',
): FigureDraw[] {
  if (inside) return atMiddle(name, [x, y]);
  if (layer === 'first') return atMiddle(name, [x - radius - nameGap, y], 'right');
  if (layer === 'last') return atMiddle(name, [x + radius + nameGap, y], 'left');
  const distance = radius + nameGap - 1 + (name.height + name.depth) / 2;
  const middle: Point = [x, y + outwards * distance];
  return [rectangle(boxAtMiddle(name, middle), { fill: ink.paper }), ...atMiddle(name, middle)];
}

/** Short arrows into units from outwards, or from the other side where a name is in the way. */
function biasDraws(
  { biases = [] }: Network,
  { layers, radius }: NetworkLayout,
  context: FigureContext,
): FigureDraw[] {
  return biases.flatMap(({ layer, unit: index, label }) => {
    const unit = layers[layer]?.[index];
    if (!unit) return [];
    const [x, y] = unit.center;
    const outer = layer === layers.length - 1;
    const side = unit.inside || outer ? unit.outwards : -unit.outwards;
    const at = (distance: number): Point => [x, y + side * (radius + distance)];
    return [
      ...arrow([at(biasReach.arrow), at(0)], { stroke: ink.dark, lineWidth: lines.thin }),
      ...atMiddle(formulaLabel(label, context, sizes.label), at(biasReach.label)),
    ];
  });
}

function layerNames(
  { names = [] }: Network,
  { layers, across }: NetworkLayout,
  bottom: number,
  context: FigureContext,
): FigureDraw[] {
  const baseline = bottom + 5 + letterReach.above * sizes.label;
  return names.flatMap((name, layer) => {
    const [x] = layers[layer]?.[0]?.center ?? [layer * across];
    const width = Math.min(across - 6, 96);
    return stacked(wrapped(name[context.language], width, context, sizes.label), [x, baseline]);
  });
}
