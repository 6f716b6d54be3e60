import type { Inline } from '../../document/inline.js';
import type { Element } from '../element.js';
import type { FormulaContent, Item } from './item.js';
import { noBreak } from './item.js';
import type { ParagraphStyle, Typesetter } from './typesetter.js';

/** Formulas narrower than this many ems are not broken: `x = 1` reads badly on two lines. */
const breakableWidth = 6;

/** An inline formula: its pieces as boxes, with a penalty and glue where a line may end inside it. */
export function formulaItems(
  { tex, color }: Extract<Inline, { kind: 'formula' }>,
  typesetter: Typesetter,
  { size, element: parent }: ParagraphStyle,
): Item[] {
  const { pieces, breaks } = typesetter.formula(tex, false);
  const element: Element = { tag: 'Formula', parent, alt: tex };
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  return pieces.flatMap((box, index): Item[] => {
    const content: FormulaContent = {
      kind: 'formula',
      size,
      box,
      element,
      ...(index === 0 && { actual: `$${tex}$` }),
      ...(color !== undefined && { color }),
    };
    const piece: Item = {
      kind: 'box',
      width: box.width * size,
      height: box.height * size,
      depth: box.depth * size,
      content,
    };
    const gap = breaks[index - 1];
    if (!gap) return [piece];
    const space: Item = {
      kind: 'glue',
      width: gap.space * size,
      stretch: 0.05 * size,
      shrink: 0.02 * size,
    };
    const ending: Item =
      width < breakableWidth ? noBreak : { kind: 'penalty', penalty: gap.penalty };
    return [ending, space, piece];
  });
}
