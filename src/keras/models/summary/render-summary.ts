import { fixed } from '../../base/format-number.js';
import { cropTo } from './cells.js';
import { columnWidths } from './column-widths.js';
import type { SummaryDescription, SummaryRow, SummaryTotal } from './description.js';
import { renderTable } from './render-table.js';
import { foldLine, type Alignment } from './wrap-cell.js';

/** How a summary is to be written. */
export interface SummaryStyle {
  /** Columns of the terminal; 80 where the output goes to a file. */
  readonly columns?: number;
  /** The length of the table's lines. */
  readonly lineLength?: number | null;
  /** Where the columns end, as parts of the line. */
  readonly positions?: readonly number[] | null;
  /** Whether a column says which layers learn. */
  readonly showTrainable?: boolean;
}

/** What `model.summary()` prints, letter for letter, line ends included. @throws ValueError if the lines are too short. */
export function renderSummary(description: SummaryDescription, style: SummaryStyle = {}): string {
  const { columns = 80, showTrainable = false } = style;
  const longest = (description.connected ? 108 : 88) + (showTrainable ? 12 : 0);
  const lineLength = style.lineLength || Math.min(longest, columns - 4);
  const positions = columnEnds(description.connected, style);
  const heads = [...baseHeads, ...(description.connected ? [connectedHead] : [])];
  if (showTrainable) heads.push(trainableHead);
  const widths = columnWidths(positions, lineLength, heads.length);
  const table = renderTable(
    heads.map((head, index) => ({ ...head, width: widths[index] ?? 0 })),
    description.rows.map((row) => cellsOf(row, description.connected, showTrainable)),
  );
  return [
    ...foldLine(`Model: "${description.name}"`, columns),
    ...table.map((line) => cropTo(line, columns)),
    ...totals(description).flatMap((line) => foldLine(line, columns)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

interface Head {
  readonly title: string;
  readonly align: Alignment;
}

const baseHeads: readonly Head[] = [
  { title: 'Layer (type)', align: 'left' },
  { title: 'Output Shape', align: 'left' },
  { title: 'Param #', align: 'right' },
];
const connectedHead: Head = { title: 'Connected to', align: 'left' };
const trainableHead: Head = { title: 'Trainable', align: 'center' };

function columnEnds(connected: boolean, { positions, showTrainable }: SummaryStyle): number[] {
  const ends = positions?.length ? positions : connected ? [0.3, 0.56, 0.74, 1] : [0.45, 0.8, 1];
  return showTrainable === true ? [...ends.map((end) => end * 0.9), 1] : [...ends];
}

function cellsOf(row: SummaryRow, connected: boolean, showTrainable: boolean): string[] {
  const indent = row.depth === 0 ? '' : `${'   '.repeat(row.depth)}└ `;
  const trainable = row.trainable === null ? '-' : row.trainable ? 'Y' : 'N';
  return [
    `${indent}${row.name} (${row.className})`,
    row.outputShape,
    row.parameters === null ? '0 (unbuilt)' : withCommas(row.parameters),
    ...(connected ? [row.connections] : []),
    ...(showTrainable ? [trainable] : []),
  ];
}

function totals({ trainable, fixed, optimizer }: SummaryDescription): string[] {
  const all = add(add(trainable, fixed), optimizer ?? { count: 0, bytes: 0 });
  return [
    ` Total params: ${writeTotal(all)}`,
    ` Trainable params: ${writeTotal(trainable)}`,
    ` Non-trainable params: ${writeTotal(fixed)}`,
    ...(optimizer === null ? [] : [` Optimizer params: ${writeTotal(optimizer)}`]),
  ];
}

const add = (one: SummaryTotal, other: SummaryTotal): SummaryTotal => ({
  count: one.count + other.count,
  bytes: one.bytes + other.bytes,
});

const writeTotal = ({ count, bytes }: SummaryTotal): string =>
  `${withCommas(count)} (${writeBytes(bytes)})`;

const withCommas = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** In powers of 1024, two decimals. */
function writeBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let rest = bytes;
  let unit = 0;
  while (rest >= 1024 && unit < units.length - 1) {
    rest /= 1024;
    unit++;
  }
  return `${fixed(rest, 2)} ${units[unit] ?? ''}`;
}
