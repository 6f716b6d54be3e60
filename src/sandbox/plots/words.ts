import type { Words } from './figure-record.js';
import { element, escape, named, paint, short } from './svg.js';

const anchors: Readonly<Record<string, string>> = {
  left: 'start',
  center: 'middle',
  right: 'end',
  start: 'start',
  middle: 'middle',
  end: 'end',
};

const greek: Readonly<Record<string, string>> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', eta: 'η', theta: 'θ', lambda: 'λ', mu: 'μ', nu: 'ν',
  pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω',
  times: '×', cdot: '·', pm: '±', leq: '≤', geq: '≥', neq: '≠', infty: '∞', rightarrow: '→', sum: '∑',
}; // prettier-ignore

/** A text as it is read: formulas between dollar signs lose their commands. */
const readable = (text: string): string =>
  text.replaceAll(/\$([^$]*)\$/g, (_, formula: string) =>
    formula
      .replaceAll(/\\(?:mathdefault|mathrm|mathbf|mathit|text|hat|bar|vec)/g, '')
      .replaceAll(/\\([A-Za-z]+)/g, (_whole, name: string) => named(greek, name) ?? name)
      .replaceAll(/\\[ ,;:]/g, ' ')
      .replaceAll(/\\!|[{}]/g, ''),
  );

/** About how wide a text is. */
export const widthOf = (text: string, size: number): number =>
  Math.max(
    0,
    ...readable(text)
      .split('\n')
      .map((line) => line.length),
  ) *
  size *
  0.56;

export const heightOf = (text: string, size: number): number =>
  text.split('\n').length * size * 1.2;

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: string;
  /** Where the point lies in the text: at its foot line, its middle, its top or its bottom. */
  readonly up?: string;
  readonly color?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Degrees against the clock. */
  readonly rotation?: number;
}

/** A text at a place, line below line. */
export const write = (text: string, placed: Placed): string => {
  const { x, y, size, anchor = 'middle', up = 'baseline', rotation = 0 } = placed;
  const lines = readable(text).split('\n');
  const first = firstLine(up, lines.length, size);
  const body = lines
    .map((line, index) =>
      element(
        'tspan',
        { x: short(x), y: short(y + first + index * size * 1.2) },
        escape(line) || ' ',
      ),
    )
    .join('');
  return element(
    'text',
    {
      'font-size': size,
      'text-anchor': named(anchors, anchor) ?? 'middle',
      'font-weight': placed.bold ? 'bold' : null,
      'font-style': placed.italic ? 'italic' : null,
      transform: rotation === 0 ? null : `rotate(${short(-rotation)} ${short(x)} ${short(y)})`,
      ...paint('fill', placed.color === undefined ? '#000000' : placed.color),
    },
    body,
  );
};

const firstLine = (up: string, lines: number, size: number): number => {
  if (up === 'top') return size * 0.9;
  if (up === 'center' || up === 'center_baseline')
    return size * 0.35 - ((lines - 1) * size * 1.2) / 2;
  return (up === 'bottom' ? -size * 0.2 : 0) - (lines - 1) * size * 1.2;
};

/** How a recorded text is written. */
export const lookOf = (words: Words): Omit<Placed, 'x' | 'y'> => ({
  size: words.size,
  color: words.color,
  bold: words.bold,
  italic: words.italic,
  rotation: words.rotation,
});
