import { formulaWidth } from '../../math/formula.js';
import type { Strip } from '../strip.js';
import { gaps } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';

/** A formula on a line of its own, centred; one that is too wide is set smaller. */
export function setFormula({ tex }: BlockOf<'formula'>, context: BlockContext): Strip[] {
  const formula = context.typesetter.formula(tex, true);
  const width = formulaWidth(formula);
  const size = Math.min(context.size * 1.02, context.width / width);
  const height = Math.max(...formula.pieces.map((piece) => piece.height)) * size;
  const depth = Math.max(...formula.pieces.map((piece) => piece.depth)) * size;
  let x = (context.width - width * size) / 2;
  const content = formula.pieces.map((box, index) => {
    const draw = {
      draw: 'formula' as const,
      x,
      y: height + 4,
      size,
      box,
      ...(index === 0 && { actual: `$${tex}$` }),
      ...(context.color !== undefined && { color: context.color }),
    };
    x += (box.width + (formula.breaks[index]?.space ?? 0)) * size;
    return draw;
  });
  const element = { tag: 'Formula' as const, parent: context.parent, alt: tex };
  return [
    {
      height: height + depth + 8,
      above: gaps.paragraph,
      penalty: 0,
      marks: [{ element, x: 0, y: 0, content }],
    },
  ];
}
