import type { Figure } from '../../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { displayWidth, padTo } from '../display-width.js';
import { tableToText } from '../table-to-text.js';
import type { TextTable } from '../table-to-text.js';
import { texToText } from '../tex/tex-to-text.js';
import type { TextOptions } from '../text-options.js';
import { labelText } from './label-text.js';

type Network = Extract<Figure, { kind: 'network' }>;

/** The units layer by layer from left to right, and below them a table of weights for each two layers that have any. */
export function networkText(figure: Network, options: TextOptions): string[] {
  const layers = figure.layers.map((units) => units.map((unit) => texToText(unit, options)));
  const tables = layers.slice(1).flatMap((_, layer) => weightTable(figure, layers, layer, options));
  return [...columns(figure, layers, options), ...tables.flatMap((lines) => ['', ...lines])];
}

const arrow = ' ──→ ';

/** Layers side by side, each unit in brackets and in the middle of its column. */
function columns({ names }: Network, layers: readonly string[][], options: TextOptions): string[] {
  const titles = layers.map((_, layer) => {
    const name = names?.[layer];
    return name ? labelText(name, options) : '';
  });
  const height = Math.max(...layers.map((units) => units.length));
  const middle = Math.floor((height - 1) / 2);
  const widths = layers.map((units, layer) =>
    Math.max(displayWidth(titles[layer] ?? ''), ...units.map((unit) => displayWidth(unit) + 2)),
  );
  const line = (cells: readonly string[], link: string) =>
    cells.map((cell, layer) => padTo(cell, widths[layer] ?? 0, 'center')).join(link);
  const blank = ' '.repeat(arrow.length);
  const rows = Array.from({ length: height }, (_, row) =>
    line(
      layers.map((units) => unitAt(units, row - Math.floor((height - units.length) / 2))),
      row === middle ? arrow : blank,
    ),
  );
  return titles.some((title) => title !== '') ? [line(titles, blank), ...rows] : rows;
}

const unitAt = (units: readonly string[], index: number): string => {
  const unit = units[index];
  return unit === undefined ? '' : `(${unit})`;
};

const words = {
  from: { zh: '权重', en: 'weight' },
  bias: { zh: '偏置', en: 'bias' },
} as const satisfies Record<string, LocalizedText>;

/** Weights from the units of a layer to those of the next, and the biases of the next. */
function weightTable(
  { edges = [], biases = [] }: Network,
  layers: readonly string[][],
  layer: number,
  options: TextOptions,
): string[][] {
  const [sources, targets] = [layers[layer] ?? [], layers[layer + 1] ?? []];
  const own = edges.filter((edge) => edge.layer === layer);
  const ownBiases = biases.filter((bias) => bias.layer === layer + 1);
  if (own.length === 0 && ownBiases.length === 0) return [];
  const shown = (label: string | undefined) =>
    label === undefined ? '' : texToText(label, options);
  const rows = sources.map((source, from) => [
    source,
    ...targets.map((_, to) =>
      shown(own.find((edge) => edge.from === from && edge.to === to)?.label),
    ),
  ]);
  const biasRow = targets.map((_, unit) =>
    shown(ownBiases.find((bias) => bias.unit === unit)?.label),
  );
  const table: TextTable = {
    head: [words.from[options.language], ...targets.map((target) => `→ ${target}`)],
    rows: [
      ...(own.length > 0 ? rows : []),
      ...(ownBiases.length > 0 ? [[words.bias[options.language], ...biasRow]] : []),
    ],
  };
  return [tableToText(table, options)];
}
