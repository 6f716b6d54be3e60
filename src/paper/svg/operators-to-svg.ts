import { element, shortNumber } from './markup.js';

/** What is drawn with while operators are read: each `q` begins a copy of it. */
interface Frame {
  fill: string | undefined;
  stroke: string | undefined;
  lineWidth: number;
  dash: string | undefined;
  /** The rectangle through which all that follows is seen. */
  clip: Rectangle | undefined;
  readonly content: string[];
}

type Rectangle = readonly [x: number, y: number, width: number, height: number];

/**
 * Reads the operators of PDF that formulas are made of (see `svg-to-box.ts`) and writes them as SVG. Lengths are those of the
 * operators, y growing downwards. A group may begin in one part of a formula and end in a later one.
 */
export class OperatorReader {
  private readonly frames: Frame[] = [emptyFrame()];
  private path: string[] = [];
  private rectangle: Rectangle | undefined;

  /** @throws Error for an operator that no formula is known to use. */
  read(operators: string): void {
    forEachOperator(operators, (operator, values) => {
      this.apply(operator, values);
    });
  }

  /** Adds an element at this place; its shape is filled with the colour of the moment. */
  add(markup: (fill: string | undefined) => string): void {
    const { content, fill } = this.frame;
    content.push(markup(fill));
  }

  /** All that was read. @throws Error where a group was not closed. */
  finish(): string {
    if (this.frames.length !== 1) throw new Error('a formula does not close a group');
    return this.frame.content.join('');
  }

  private get frame(): Frame {
    const last = this.frames.at(-1);
    if (!last) throw new Error('a formula closes a group that it did not open');
    return last;
  }

  private apply(operator: string, values: readonly number[]): void {
    const act = actions[operator];
    if (act) act(this.frame, values);
    else this.applyPath(operator, values);
  }

  private applyPath(operator: string, values: readonly number[]): void {
    switch (operator) {
      case 'q':
        this.frames.push({ ...this.frame, clip: undefined, content: [] });
        break;
      case 'Q':
        this.close();
        break;
      case 'f':
      case 'S':
        this.paint(operator);
        break;
      case 'W':
        this.frame.clip = this.rectangle;
        break;
      case 'n':
        this.path = [];
        break;
      default:
        this.path.push(pathStep(operator, values));
        if (operator === 're') this.rectangle = upright(values);
    }
  }

  private close(): void {
    const { content, clip } = this.frame;
    this.frames.pop();
    this.frame.content.push(clip ? clipped(clip, content.join('')) : content.join(''));
  }

  private paint(operator: 'f' | 'S'): void {
    const { fill, stroke = 'currentColor', lineWidth, dash, content } = this.frame;
    const d = this.path.join('');
    this.path = [];
    content.push(
      operator === 'f'
        ? element('path', { d, fill })
        : element('path', {
            d,
            fill: 'none',
            stroke,
            'stroke-width': lineWidth,
            'stroke-dasharray': dash,
          }),
    );
  }
}

const emptyFrame = (): Frame => ({
  fill: undefined,
  stroke: undefined,
  lineWidth: 1,
  dash: undefined,
  clip: undefined,
  content: [],
});

const actions: Readonly<Record<string, (frame: Frame, values: readonly number[]) => void>> = {
  rg(frame, values) {
    frame.fill = colour(values);
  },
  RG(frame, values) {
    frame.stroke = colour(values);
  },
  w(frame, [width = 1]) {
    frame.lineWidth = width;
  },
  d(frame, values) {
    frame.dash = values.slice(0, -1).join(' ');
  },
};

const colour = (channels: readonly number[]): string =>
  `#${channels
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const letters: Readonly<Record<string, string>> = { m: 'M', l: 'L', c: 'C', h: 'Z' };

/** One step of a path. A thousandth of an em is finer than any screen, so no decimals are kept. */
function pathStep(operator: string, values: readonly number[]): string {
  if (operator === 're') return rectangleStep(values);
  const letter = letters[operator];
  if (letter === undefined) throw new Error(`unknown operator ${operator} in a formula`);
  return letter + numbers(values);
}

function rectangleStep([x = 0, y = 0, width = 0, height = 0]: readonly number[]): string {
  return `M${numbers([x, y])}h${numbers([width])}v${numbers([height])}h${numbers([-width])}Z`;
}

/** Numbers as close as SVG allows: a minus parts them too. */
const numbers = (values: readonly number[]): string =>
  values
    .map((value) => shortNumber(value, 0))
    .join(' ')
    .replaceAll(' -', '-');

/** A rectangle whose sides are not negative. */
function upright([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Rectangle {
  return [Math.min(x, x + width), Math.min(y, y + height), Math.abs(width), Math.abs(height)];
}

/** An inner <svg> shows only what lies within its view. */
const clipped = ([x, y, width, height]: Rectangle, content: string): string =>
  element('svg', { x, y, width, height, viewBox: [x, y, width, height].join(' ') }, content);

/** The outline of a glyph, as the `d` of a path: each step from where the last one ended, since small numbers are short. */
export function glyphOutline(operators: string): string {
  const steps: string[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  forEachOperator(operators, (operator, values) => {
    const rounded = values.map((value) => Math.round(value));
    const relative = rounded.map((value, index) => value - (index % 2 === 0 ? x : y));
    steps.push(relativeStep(operator, relative));
    [x, y] = operator === 'h' ? [startX, startY] : [rounded.at(-2) ?? 0, rounded.at(-1) ?? 0];
    if (operator === 'm') [startX, startY] = [x, y];
  });
  // Curves that follow each other share one letter.
  return steps.join('').replace(/(?<=c[-\d ]+)c(-?)/g, (_, minus: string) => minus || ' ');
}

/** Level and upright lines have letters of their own. */
function relativeStep(operator: string, values: readonly number[]): string {
  const [x = 0, y = 0] = values;
  if (operator === 'l' && y === 0) return `h${x}`;
  if (operator === 'l' && x === 0) return `v${y}`;
  return pathStep(operator, values).toLowerCase();
}

/** PDF writes the numbers first, then the operator that takes them; brackets only hold together what `d` takes. */
function forEachOperator(
  operators: string,
  act: (operator: string, values: readonly number[]) => void,
): void {
  let values: number[] = [];
  for (const token of operators
    .replace(/[[\]]/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '')) {
    const value = Number(token);
    if (Number.isNaN(value)) {
      act(token, values);
      values = [];
    } else values.push(value);
  }
}
