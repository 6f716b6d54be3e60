import type { Block } from './block.js';
import type { Ink, InkStyle, Renderer } from './renderer.js';

/** What a terminal can show. */
export interface Canvas {
  readonly renderer: Renderer;
  readonly ink: Ink;
  readonly width: number;
  /** For screen readers and pipes: no lines, bars and signs. */
  readonly plain: boolean;
}

/** Rules and running text wider than this are hard to follow with the eye. */
const widest = 100;

/** A block as lines no wider than the canvas. */
export function paint(block: Block, canvas: Canvas): readonly string[] {
  const width = textWidth(canvas);
  switch (block.kind) {
    case 'heading':
      return heading(block, canvas);
    case 'markdown':
      return canvas.renderer.text(block.text, width);
    case 'labelled':
      return labelled(block.label, block, canvas);
    case 'figure':
      return canvas.renderer.figure(block.figure, width);
    case 'words':
      return sentence(block, canvas);
    case 'bar':
      return bar(block, canvas);
    case 'gap':
      return [''];
  }
}

export const textWidth = ({ width }: Canvas): number => Math.min(width, widest);

type Of<Kind> = Extract<Block, { kind: Kind }>;

function heading({ text, rest }: Of<'heading'>, canvas: Canvas): readonly string[] {
  const { plain, ink, renderer } = canvas;
  const width = textWidth(canvas);
  if (plain) return folded([text, ...rest], '. ', canvas);
  const [first = '', ...more] = folded([text, ...rest], ' · ', canvas);
  const styled = first.startsWith(text)
    ? ink(text, 'bold') + ink(first.slice(text.length), 'dim')
    : ink(first, 'bold');
  const filled = renderer.columns(first) + 1;
  const rule = width - filled > 3 ? ink(` ${'─'.repeat(width - filled)}`, 'dim') : '';
  return [styled + rule, ...more.map((line) => ink(line, 'dim'))];
}

/** Pieces in as few lines as hold them. */
export function folded(
  pieces: readonly string[],
  separator: string,
  { renderer, ...canvas }: Canvas,
): string[] {
  const width = textWidth({ renderer, ...canvas });
  const lines: string[] = [];
  for (const piece of pieces.filter((text) => text !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${separator}${piece}`;
    if (last === undefined || renderer.columns(joined) > width) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** The text stands beside its label, or below it where there is little room. */
export function labelled(
  label: string,
  { text, isVerbatim }: Pick<Of<'labelled'>, 'text' | 'isVerbatim'>,
  canvas: Canvas,
): readonly string[] {
  const { renderer, ink } = canvas;
  const render = isVerbatim ? renderer.words : renderer.text;
  const width = textWidth(canvas);
  // The full-width colon brings its own space.
  const space = label.endsWith('：') ? '' : ' ';
  const indent = renderer.columns(label) + space.length;
  const beside = indent * 4 <= width;
  const lines = render(text, width - (beside ? indent : 2));
  if (!beside) return [ink(label, 'bold'), ...lines.map((line) => `  ${line}`)];
  return lines.map((line, index) =>
    index === 0 ? `${ink(label, 'bold')}${space}${line}` : `${' '.repeat(indent)}${line}`.trimEnd(),
  );
}

function sentence(block: Of<'words'>, canvas: Canvas): readonly string[] {
  const { text, style, sign } = block;
  const shown = sign === undefined || canvas.plain ? text : `${sign} ${text}`;
  const lines = canvas.renderer.words(shown, textWidth(canvas));
  return lines.map((line) => inked(line, style, canvas.ink));
}

const inked = (line: string, style: InkStyle | undefined, ink: Ink): string =>
  style === undefined ? line : ink(line, style);

const barLength = 20;

function bar({ name, value, rest }: Of<'bar'>, canvas: Canvas): readonly string[] {
  const { plain, renderer, ink } = canvas;
  const percent = `${Math.round(value * 100)} %`;
  if (plain) return renderer.words(`${name}: ${percent}, ${rest}`, textWidth(canvas));
  const full = Math.round(value * barLength);
  const colour = value >= 0.8 ? 'green' : value >= 0.5 ? 'yellow' : 'red';
  const drawn = ink('█'.repeat(full), colour) + ink('░'.repeat(barLength - full), 'dim');
  const figures = `${drawn} ${percent.padStart(5)}  ${rest}`;
  const room = textWidth(canvas) - barLength - 8 - renderer.columns(rest);
  const free = room - renderer.columns(name);
  if (free >= 1)
    return [`${name}${' '.repeat(Math.min(free, 44 - renderer.columns(name)) || 1)}${figures}`];
  return [...renderer.words(name, textWidth(canvas)), `  ${figures}`];
}
