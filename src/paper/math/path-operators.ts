/** The numbers and letters of an SVG path. */
const tokens = /[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g;

/** A number for a PDF: at most three decimals, no exponent. */
export function number(value: number): string {
  const text = value.toFixed(3);
  return text.replace(/\.?0+$/, '') === '-0' ? '0' : text.replace(/\.?0+$/, '');
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last control point, which a smooth curve mirrors. */
  controlX: number;
  controlY: number;
  last: string;
}

/**
 * The path operators of PDF for an SVG path. Understands what MathJax's fonts use: M L H V Q T C S Z, absolute and relative.
 * Quadratic curves are raised to cubic ones (control points at two thirds).
 */
export function pathOperators(d: string): string {
  const list: readonly string[] = d.match(tokens) ?? [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, last: '' };
  const out: string[] = [];
  let command = '';
  for (let at = 0; at < list.length;) {
    const token = list[at] ?? '';
    const begins = /[a-zA-Z]/.test(token);
    if (begins) {
      command = token;
      at++;
    }
    const count = argumentCounts[command.toUpperCase()];
    if (count === undefined || (count === 0 && !begins))
      throw new Error(`unknown path command ${command} in ${d.slice(0, 40)}`);
    out.push(draw(pen, command, list.slice(at, at + count).map(Number)));
    at += count;
    // Further pairs after a "move to" are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return out.join(' ');
}

const argumentCounts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  Q: 4,
  T: 2,
  C: 6,
  S: 4,
  Z: 0,
};

function draw(pen: Pen, command: string, values: readonly number[]): string {
  const upper = command.toUpperCase();
  const [fromX, fromY] = command === upper ? [0, 0] : [pen.x, pen.y];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  const operator = drawers[upper]?.(pen, [a, b, c, d, e, f], [fromX, fromY]) ?? '';
  pen.last = upper;
  return operator;
}

type Values = readonly [number, number, number, number, number, number];
type Origin = readonly [number, number];

const drawers: Readonly<Record<string, (pen: Pen, values: Values, from: Origin) => string>> = {
  M(pen, [x, y], [fromX, fromY]) {
    moveTo(pen, x + fromX, y + fromY);
    [pen.startX, pen.startY] = [pen.x, pen.y];
    return `${number(pen.x)} ${number(pen.y)} m`;
  },
  L: (pen, [x, y], [fromX, fromY]) => lineTo(pen, x + fromX, y + fromY),
  H: (pen, [x], [fromX]) => lineTo(pen, x + fromX, pen.y),
  V: (pen, [y], [, fromY]) => lineTo(pen, pen.x, y + fromY),
  Q: (pen, [qx, qy, x, y], [fromX, fromY]) =>
    quadratic(pen, [qx + fromX, qy + fromY], [x + fromX, y + fromY]),
  T: (pen, [x, y], [fromX, fromY]) => quadratic(pen, mirrored(pen, 'QT'), [x + fromX, y + fromY]),
  C: (pen, [ax, ay, bx, by, x, y], [fromX, fromY]) =>
    cubic(pen, [ax + fromX, ay + fromY], [bx + fromX, by + fromY], [x + fromX, y + fromY]),
  S: (pen, [bx, by, x, y], [fromX, fromY]) =>
    cubic(pen, mirrored(pen, 'CS'), [bx + fromX, by + fromY], [x + fromX, y + fromY]),
  Z(pen) {
    moveTo(pen, pen.startX, pen.startY);
    return 'h';
  },
};

function moveTo(pen: Pen, x: number, y: number): void {
  pen.x = x;
  pen.y = y;
}

function lineTo(pen: Pen, x: number, y: number): string {
  moveTo(pen, x, y);
  return `${number(x)} ${number(y)} l`;
}

/** The first control point of a smooth curve: the last one mirrored at the pen, if a curve of that kind came before. */
const mirrored = (pen: Pen, kinds: string): Origin =>
  pen.last !== '' && kinds.includes(pen.last)
    ? [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY]
    : [pen.x, pen.y];

function quadratic(pen: Pen, [qx, qy]: Origin, [x, y]: Origin): string {
  const first: Origin = [pen.x + (2 / 3) * (qx - pen.x), pen.y + (2 / 3) * (qy - pen.y)];
  const second: Origin = [x + (2 / 3) * (qx - x), y + (2 / 3) * (qy - y)];
  const operator = cubic(pen, first, second, [x, y]);
  [pen.controlX, pen.controlY] = [qx, qy];
  return operator;
}

function cubic(pen: Pen, [ax, ay]: Origin, [bx, by]: Origin, [x, y]: Origin): string {
  [pen.controlX, pen.controlY] = [bx, by];
  moveTo(pen, x, y);
  return `${[ax, ay, bx, by, x, y].map(number).join(' ')} c`;
}
