import type { FormulaBox, FormulaPart, FormulaText } from './formula.js';
import { number, pathOperators } from './path-operators.js';

/** What is read of MathJax's tree of SVG elements. */
export interface SvgNode {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly SvgNode[];
  readonly text: string;
}

/** Our text faces look a little larger than the math font at the same size. */
const scale = 1.04;

/** [a b c d e f] as in PDF and SVG: x' = a x + c y + e. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

interface Collected {
  readonly parts: FormulaPart[];
  readonly texts: FormulaText[];
}

/** Flattens one <svg> of MathJax to path operators. */
export function svgToBox(svg: SvgNode): FormulaBox {
  const [left, top, width, height] = viewBox(svg);
  const into: Collected = { parts: [], texts: [] };
  const start: Matrix = [scale, 0, 0, scale, -left * scale, 0];
  for (const child of svg.children) walk(child, start, into);
  return {
    width: (width * scale) / 1000,
    height: (-top * scale) / 1000,
    depth: ((height + top) * scale) / 1000,
    parts: into.parts,
    texts: into.texts,
  };
}

function viewBox({ attributes }: SvgNode): readonly [number, number, number, number] {
  const [left = 0, top = 0, width = 0, height = 0] = (attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  return [left, top, width, height];
}

function walk(node: SvgNode, outer: Matrix, into: Collected): void {
  const matrix = multiply(outer, parseTransform(node.attributes['transform']));
  const draw = drawers[node.kind];
  if (!draw) throw new Error(`MathJax drew a <${node.kind}>, which papers cannot print`);
  const color = node.attributes['fill'];
  const colored = color !== undefined && color !== 'currentColor' && color !== 'none';
  if (colored) into.parts.push({ operators: `q ${colorOperators(color)}` });
  draw(node, matrix, into);
  if (colored) into.parts.push({ operators: 'Q' });
}

const drawers: Readonly<Record<string, (node: SvgNode, matrix: Matrix, into: Collected) => void>> =
  {
    g: walkChildren,
    svg: drawStretched,
    path(node, matrix, { parts }) {
      const glyph = operatorsOf(node.attributes['d'] ?? '');
      if (glyph !== '') parts.push({ glyph, matrix: matrix.map(precise).join(' ') });
    },
    rect: drawRect,
    line: drawLine,
    text: drawText,
  };

function walkChildren(node: SvgNode, matrix: Matrix, into: Collected): void {
  for (const child of node.children) walk(child, matrix, into);
}

/** A stretched brace or arrow is an inner <svg> with a view of its own, through which only a part is seen. */
function drawStretched(node: SvgNode, matrix: Matrix, into: Collected): void {
  const value = (name: string) => Number.parseFloat(node.attributes[name] ?? '0');
  const [width, height] = [value('width'), value('height')];
  const [left, top, viewWidth, viewHeight] = viewBox(node);
  const [sx, sy] = [width / (viewWidth || width), height / (viewHeight || height)];
  const inner = multiply(matrix, [sx, 0, 0, sy, value('x') - left * sx, value('y') - top * sy]);
  const corner = rectangle(inner, {
    x: left,
    y: top,
    width: viewWidth || width,
    height: viewHeight || height,
  });
  into.parts.push({ operators: `q ${corner} W n` });
  walkChildren(node, inner, into);
  into.parts.push({ operators: 'Q' });
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawRect({ attributes }: SvgNode, matrix: Matrix, { parts }: Collected): void {
  const value = (name: string) => Number.parseFloat(attributes[name] ?? '0');
  const area = rectangle(matrix, {
    x: value('x'),
    y: value('y'),
    width: value('width'),
    height: value('height'),
  });
  // The frame of a table is outlined by MathJax's style sheet.
  const outlined = attributes['fill'] === 'none' || attributes['data-frame'] !== undefined;
  const lineWidth = value('stroke-width') || 60;
  parts.push({
    operators: outlined
      ? `q ${number(lineWidth * scale)} w ${dashOf(attributes)}${area} S Q`
      : `${area} f`,
  });
}

const rectangle = (matrix: Matrix, { x, y, width, height }: Rect): string => {
  const [left, top] = apply(matrix, x, y);
  return `${number(left)} ${number(top)} ${number(width * matrix[0])} ${number(height * matrix[3])} re`;
};

function drawLine({ attributes }: SvgNode, matrix: Matrix, { parts }: Collected): void {
  const value = (name: string) => Number.parseFloat(attributes[name] ?? '0');
  const from = apply(matrix, value('x1'), value('y1'));
  const to = apply(matrix, value('x2'), value('y2'));
  const width = (value('stroke-width') || 60) * scale;
  parts.push({
    operators: `q ${number(width)} w ${dashOf(attributes)}${from.map(number).join(' ')} m ${to.map(number).join(' ')} l S Q`,
  });
}

const dashOf = (attributes: SvgNode['attributes']): string =>
  attributes['class'] === 'mjx-dashed' || attributes['stroke-dasharray'] !== undefined
    ? '[120 90] 0 d '
    : '';

/** Characters outside the math font: one em each, as MathJax measured them, whatever size it would set them in. */
function drawText(node: SvgNode, matrix: Matrix, { texts }: Collected): void {
  const [x, y] = apply(matrix, 0, 0);
  texts.push({ text: node.text, x: x / 1000, y: y / 1000, size: Math.abs(matrix[0]) });
}

const known = new Map<string, string>();

function operatorsOf(d: string): string {
  let operators = known.get(d);
  if (operators === undefined) known.set(d, (operators = pathOperators(d)));
  return operators;
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The transforms that MathJax writes: translate and scale. */
function parseTransform(transform: string | undefined): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const step = transforms[name]?.(list.split(/[\s,]+/).map(Number));
    if (!step) throw new Error(`unknown transform ${name}(…) in a formula`);
    matrix = multiply(matrix, step);
  }
  return matrix;
}

const transforms: Readonly<Record<string, (values: readonly number[]) => Matrix>> = {
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
};

/** Matrices of small scripts need more decimals than coordinates. */
const precise = (value: number): string => value.toFixed(5).replace(/\.?0+$/, '') || '0';

const names: Readonly<Record<string, string>> = {
  red: '0.75 0 0',
  blue: '0 0.25 0.75',
  green: '0 0.44 0.13',
  gray: '0.5 0.5 0.5',
  black: '0 0 0',
};

function colorOperators(color: string): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  const channels =
    hex?.map((pair) => number(Number.parseInt(pair, 16) / 255)).join(' ') ?? names[color];
  if (channels === undefined) throw new Error(`unknown colour ${color} in a formula`);
  return `${channels} rg ${channels} RG`;
}
