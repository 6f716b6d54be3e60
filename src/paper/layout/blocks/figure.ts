import type { Strip } from '../strip.js';
import { gaps } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';

/** A figure, centred. The question that it belongs to keeps it. */
export function setFigure({ figure }: BlockOf<'figure'>, context: BlockContext): Strip[] {
  const { width, height, content } = context.drawFigure(figure);
  const element = {
    tag: 'Figure' as const,
    parent: context.parent,
    alt: context.chinese ? figure.alt.zh : figure.alt.en,
  };
  const x = Math.max(0, (context.width - width) / 2);
  return [
    { height: height + 4, above: gaps.figure, penalty: 0, marks: [{ element, x, y: 2, content }] },
  ];
}
