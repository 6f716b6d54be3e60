import type { FormulaBox, FormulaPart, FormulaText } from '../math/formula.js';
import { element, escapeMarkup, shortNumber } from './markup.js';
import { glyphOutline, OperatorReader } from './operators-to-svg.js';

/** A piece of a formula at its place in a row, in ems. */
export interface PlacedBox {
  readonly box: FormulaBox;
  readonly x: number;
}

/** How far a row of boxes reaches, in ems. */
export const sizeOfRow = (
  boxes: readonly PlacedBox[],
): Pick<FormulaBox, 'width' | 'height' | 'depth'> => ({
  width: Math.max(...boxes.map(({ box, x }) => x + box.width)),
  height: Math.max(...boxes.map(({ box }) => box.height)),
  depth: Math.max(...boxes.map(({ box }) => box.depth)),
});

/**
 * What one page draws again and again, each defined once: outlines of glyphs, glyphs in the sizes that formulas use, pieces of
 * formulas. Names are given in the order of first use. The page's style lets a <symbol> overflow: letters lean out of their box.
 */
export class SymbolSheet {
  private readonly outlines = new Map<string, string>();
  private readonly sized = new Map<string, string>();
  private readonly rows = new Map<string, string>();

  /** The id of a row of boxes on one baseline: a <symbol> as wide and high as they are together. */
  row(boxes: readonly PlacedBox[]): string {
    const { width, height, depth } = sizeOfRow(boxes);
    const view = [0, -height, width, height + depth].map((length) => shortNumber(length * 1000, 0));
    const content = boxes.map((placed) => this.contentOf(placed)).join('');
    return named(this.rows, `viewBox="${view.join(' ')}">${content}`, 'f');
  }

  /** The <svg> that defines all that was asked for; it takes no room itself. */
  markup(): string {
    const outlines = [...this.outlines].map(([d, id]) => element('path', { id, d }));
    const sized = [...this.sized].map(([key, id]) => {
      const [outline = '', ...matrix] = key.split(' ');
      return `<use id="${id}" href="#${outline}" transform="${transformOf(matrix)}"/>`;
    });
    const rows = [...this.rows].map(([content, id]) => `<symbol id="${id}" ${content}</symbol>`);
    const defs = [...outlines, ...sized, ...rows].join('');
    return `<svg width="0" height="0" class="symbols" aria-hidden="true"><defs>${defs}</defs></svg>`;
  }

  private contentOf({ box, x }: PlacedBox): string {
    const reader = new OperatorReader();
    const isOnlyGlyphs = box.texts.length === 0 && box.parts.every((part) => 'glyph' in part);
    for (const part of box.parts) this.addPart(part, isOnlyGlyphs ? x : 0, reader);
    const content = reader.finish() + box.texts.map(textMarkup).join('');
    return isOnlyGlyphs || x === 0
      ? content
      : `<g transform="translate(${shortNumber(x * 1000, 0)})">${content}</g>`;
  }

  private addPart(part: FormulaPart, shift: number, reader: OperatorReader): void {
    if ('operators' in part) {
      reader.read(part.operators);
      return;
    }
    const [a = '1', b = '0', c = '0', d = '1', x = '0', y = '0'] = part.matrix.split(' ');
    const outline = named(this.outlines, glyphOutline(part.glyph), 'g');
    const id = named(this.sized, [outline, a, b, c, d].join(' '), 's');
    const place = unlessZero('x', Number(x) + shift * 1000) + unlessZero('y', Number(y));
    // A page has thousands of these, so quotes are spared where HTML needs none.
    reader.add((fill) => `<use href=#${id}${place}${fill ? ` fill=${fill}` : ''} />`);
  }
}

/** Glyphs are nearly always just scaled and turned upright. */
function transformOf([a = '1', b = '0', c = '0', d = '1']: readonly string[]): string {
  return b === '0' && c === '0' ? `scale(${a} ${d})` : `matrix(${[a, b, c, d].join(' ')} 0 0)`;
}

/** A coordinate in whole thousandths of an em. */
function unlessZero(name: string, value: number): string {
  const text = shortNumber(value, 0);
  return text === '0' ? '' : ` ${name}=${text}`;
}

/** The name of a thing: known, or the next one. */
function named(names: Map<string, string>, thing: string, letter: string): string {
  const known = names.get(thing) ?? `${letter}${names.size.toString(36)}`;
  names.set(thing, known);
  return known;
}

/** Words inside a formula that the math font lacks: each character is as wide as the formula left room for. */
const textMarkup = ({ text, x, y, size }: FormulaText): string =>
  element(
    'text',
    {
      class: 'han',
      x: x * 1000,
      y: y * 1000,
      'font-size': size * 1000,
      textLength: Array.from(text).length * size * 1000,
    },
    escapeMarkup(text),
  );
