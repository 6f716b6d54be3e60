import type { FaceId } from '../fonts/faces.js';
import type { Draw, Point, Stroke } from '../layout/draw.js';
import type { FormulaPart } from '../math/formula.js';
import { number } from '../math/path-operators.js';
import type { EmbeddedFace } from './embedded-face.js';

/** What the content of a page draws with; everything is embedded on first use. */
export interface Resources {
  readonly face: (id: FaceId) => EmbeddedFace;
  /** The name of a glyph of the math font. */
  readonly glyph: (glyph: string) => string;
}

type Place = Readonly<{ x: number; y: number }>;
type TextDraw = Extract<Draw, { draw: 'text' }>;
type Kind = Draw['draw'];
type DrawOf<K extends Kind> = Extract<Draw, { draw: K }>;

/**
 * The operators of PDF that draw some things at a place (ISO 32000-1, 8 and 9). The page's axes are turned so that y grows
 * downwards; text is turned back.
 */
export function contentOf(draws: readonly Draw[], at: Place, resources: Resources): string {
  const parts: string[] = [];
  for (let index = 0; index < draws.length;) {
    const draw = draws[index];
    if (draw?.draw === 'text') {
      const run = sameLine(draws, index, draw);
      parts.push(textOperators(run, at, resources));
      index += run.length;
    } else {
      if (draw) parts.push(operatorsOf(draw, at, resources));
      index++;
    }
  }
  return parts.join('\n');
}

function operatorsOf(draw: Exclude<Draw, TextDraw>, at: Place, resources: Resources): string {
  switch (draw.draw) {
    case 'formula':
      return formulaOperators(draw, at, resources);
    case 'rect':
      return painted(draw, rectPath(draw, at));
    case 'path':
      return painted(draw, polygonPath(draw, at));
    case 'circle':
      return painted(draw, circlePath(at.x + draw.x, at.y + draw.y, draw.radius));
    case 'turned':
      return turned(draw, at, resources);
  }
}

/** Texts that follow each other on one baseline in one face, size and colour: they share one operator. */
function sameLine(draws: readonly Draw[], index: number, first: TextDraw): TextDraw[] {
  const run: TextDraw[] = [];
  for (const draw of draws.slice(index)) {
    if (draw.draw !== 'text' || draw.face !== first.face || draw.size !== first.size) break;
    if (draw.y !== first.y || draw.color !== first.color) break;
    run.push(draw);
  }
  return run;
}

/** One TJ operator: strings of glyphs, with numbers where the pen moves by other than a glyph's width. */
function textOperators(run: readonly TextDraw[], at: Place, resources: Resources): string {
  const [first] = run;
  if (!first) return '';
  const face = resources.face(first.face);
  const pieces: string[] = [];
  let codes = '';
  let pen = first.x;
  const move = (thousandths: number) => {
    if (Math.abs(thousandths) < 0.05) return;
    if (codes !== '') pieces.push(`<${codes}>`);
    codes = '';
    pieces.push(number(-thousandths));
  };
  for (const { text, x, size } of run) {
    move(((x - pen) / size) * 1000);
    pen = x;
    for (const { code, width, advance } of face.encode(text)) {
      codes += code;
      move(advance - width);
      pen += (advance / 1000) * size;
    }
  }
  if (codes !== '') pieces.push(`<${codes}>`);
  const position = `1 0 0 -1 ${number(at.x + first.x)} ${number(at.y + first.y)} Tm`;
  return `${fillColor(first.color)} BT /${face.name} ${number(first.size)} Tf ${position} [${pieces.join(' ')}] TJ ET`;
}

/** A formula's paths, scaled and moved as a whole; an invisible space under them carries its TeX for search and copy. */
function formulaOperators(draw: DrawOf<'formula'>, at: Place, resources: Resources): string {
  const { box, size, color } = draw;
  const [x, y] = [at.x + draw.x, at.y + draw.y];
  const scale = (size / 1000).toFixed(6);
  const colors = `${fillColor(color)} ${strokeColor(color)}`;
  const parts = box.parts.map((part) => partOperators(part, resources)).join('\n');
  const paths =
    parts === ''
      ? ''
      : `q ${colors} ${scale} 0 0 ${scale} ${number(x)} ${number(y)} cm\n${parts}\nQ`;
  const texts = box.texts.flatMap(({ text, x: dx, y: dy, size: em }): Draw[] =>
    Array.from(text, (character, index) => ({
      draw: 'text',
      x: x + (dx + index * em) * size,
      y: y + dy * size,
      face: 'han-serif',
      size: em * size,
      text: character,
      ...(color !== undefined && { color }),
    })),
  );
  const words = texts.length === 0 ? '' : contentOf(texts, { x: 0, y: 0 }, resources);
  const inner = `${paths}\n${words}`;
  return draw.actual === undefined
    ? inner
    : withActualText(draw.actual, `${invisibleSpace(x, y, draw, resources)}\n${inner}`);
}

const partOperators = (part: FormulaPart, { glyph }: Resources): string =>
  'glyph' in part ? `q ${part.matrix} cm /${glyph(part.glyph)} Do Q` : part.operators;

/** Readers ignore a replacement text that replaces no text at all, so a space is set that no one sees. */
function invisibleSpace(
  x: number,
  y: number,
  { size, box }: DrawOf<'formula'>,
  resources: Resources,
): string {
  const face = resources.face('serif');
  const codes = face
    .encode(' ')
    .map(({ code }) => code)
    .join('');
  const stretch = number(Math.max(1, box.width * 400));
  return `BT 3 Tr /${face.name} ${number(size)} Tf ${stretch} Tz 1 0 0 -1 ${number(x)} ${number(y)} Tm <${codes}> Tj 100 Tz 0 Tr ET`;
}

/** Marks operators with the text that they stand for, as UTF-16 with its byte-order mark. */
export function withActualText(text: string, operators: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `/Span << /ActualText <feff${units.join('')}> >> BDC\n${operators}\nEMC`;
}

/** Fills and strokes a path as its draw asks. */
function painted(draw: Stroke & { readonly fill?: string }, path: string): string {
  const { fill, stroke, lineWidth = 0.6, dash } = draw;
  const operator = fill !== undefined ? (stroke !== undefined ? 'B' : 'f') : 'S';
  const setup = [
    ...(fill === undefined ? [] : [fillColor(fill)]),
    ...(stroke === undefined ? [] : [`${strokeColor(stroke)} ${number(lineWidth)} w`]),
    ...(dash === undefined ? [] : [`[${dash.map(number).join(' ')}] 0 d`]),
  ];
  return `q ${setup.join(' ')} ${path} ${operator} Q`;
}

/** How far the control points of a quarter circle lie from its ends, in radii (4/3 (√2 - 1)). */
const roundness = 0.5523;

function rectPath({ x, y, width, height, radius = 0 }: DrawOf<'rect'>, at: Place): string {
  const [left, top] = [at.x + x, at.y + y];
  if (radius === 0) return `${[left, top, width, height].map(number).join(' ')} re`;
  const [right, bottom] = [left + width, top + height];
  const inset = radius * (1 - roundness);
  const curve = (...values: readonly number[]) => `${values.map(number).join(' ')} c`;
  const line = (...values: readonly number[]) => `${values.map(number).join(' ')} l`;
  return [
    `${number(left + radius)} ${number(top)} m`,
    line(right - radius, top),
    curve(right - inset, top, right, top + inset, right, top + radius),
    line(right, bottom - radius),
    curve(right, bottom - inset, right - inset, bottom, right - radius, bottom),
    line(left + radius, bottom),
    curve(left + inset, bottom, left, bottom - inset, left, bottom - radius),
    line(left, top + radius),
    curve(left, top + inset, left + inset, top, left + radius, top),
    'h',
  ].join(' ');
}

function polygonPath({ points, closed }: DrawOf<'path'>, at: Place): string {
  const step = ([x, y]: Point, index: number) =>
    `${number(at.x + x)} ${number(at.y + y)} ${index === 0 ? 'm' : 'l'}`;
  return `${points.map(step).join(' ')}${closed ? ' h' : ''}`;
}

function circlePath(x: number, y: number, radius: number): string {
  const k = radius * roundness;
  const curve = (...values: readonly number[]) => `${values.map(number).join(' ')} c`;
  return [
    `${number(x + radius)} ${number(y)} m`,
    curve(x + radius, y + k, x + k, y + radius, x, y + radius),
    curve(x - k, y + radius, x - radius, y + k, x - radius, y),
    curve(x - radius, y - k, x - k, y - radius, x, y - radius),
    curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    'h',
  ].join(' ');
}

/** A quarter turn counter-clockwise, as seen on the page: what grew to the right now grows upwards. */
const turned = ({ x, y, content }: DrawOf<'turned'>, at: Place, resources: Resources): string =>
  `q 0 -1 1 0 ${number(at.x + x)} ${number(at.y + y)} cm\n${contentOf(content, { x: 0, y: 0 }, resources)}\nQ`;

const black = '0 0 0';

const channels = (color: string | undefined): string =>
  color === undefined
    ? black
    : [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');

const fillColor = (color: string | undefined): string => `${channels(color)} rg`;

const strokeColor = (color: string | undefined): string => `${channels(color)} RG`;
