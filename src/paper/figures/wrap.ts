import type { FigureContext } from './drawing.js';
import { formulasIn, textLabel } from './text.js';
import type { Label } from './text.js';

const han = '\\p{Script=Han}';
const opening = '（《「“';
const closing = '）》」”，。、；：！？';

/** White space, or what stays together on a line: a formula, a Han character or a Latin word with the marks that cling to it. */
const unitPattern = new RegExp(
  `\\s+|[${opening}]*(?:\\$[^$]+\\$|${han}|[^\\s$${han}${opening}${closing}]+)[${closing}]*|\\S`,
  'gu',
);

const endsWide = new RegExp(`[${han}${closing}]$`, 'u');
const beginsWide = new RegExp(`^[${han}${opening}]`, 'u');

/** Says whether a line may end between two units. */
const mayBreak = (before: string, after: string): boolean =>
  before === ' ' || endsWide.test(before) || beginsWide.test(after);

/** The pieces between which a line may end. White space stays at the end of its piece. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const unit of (text.match(unitPattern) ?? []).map((unit) => unit.replace(/^\s+$/, ' '))) {
    const last = pieces.at(-1);
    const stays =
      last !== undefined && (unit === ' ' || !mayBreak(last.endsWith(' ') ? ' ' : last, unit));
    if (stays) pieces.splice(-1, 1, last + unit);
    else pieces.push(unit);
  }
  return pieces;
}

/**
 * A text in lines no wider than `width` points, as few as it takes and as even as they get. A word that is too wide is cut;
 * a formula that is too wide sticks out.
 */
export function wrapped(
  text: string,
  width: number,
  context: FigureContext,
  size: number,
): readonly Label[] {
  const measure = (line: string) => textLabel(line.trimEnd(), context, size).width;
  const pieces = piecesOf(text).flatMap((piece) =>
    measure(piece) > width && formulasIn(piece).length === 0 ? Array.from(piece) : [piece],
  );
  return evened(pieces, filled(pieces, width, measure), measure).map((line) =>
    textLabel(line.trim(), context, size),
  );
}

type Measure = (line: string) => number;

/** The same pieces in as many lines, the widest of which cannot be narrower. */
function evened(
  pieces: readonly string[],
  lines: readonly string[],
  measure: Measure,
): readonly string[] {
  const width = Math.max(...lines.map(measure));
  const next = filled(pieces, width - 0.01, measure);
  const better = next.length === lines.length && Math.max(...next.map(measure)) < width;
  return better ? evened(pieces, next, measure) : lines;
}

/** Puts pieces on lines, each on the last line if it fits. */
function filled(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + piece) <= width) lines.splice(-1, 1, last + piece);
    else lines.push(piece);
  }
  return lines;
}

/** The width of the widest line. */
export const widest = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.map(({ width }) => width));
