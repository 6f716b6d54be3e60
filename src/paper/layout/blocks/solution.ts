import { forbidden, indent } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';

const inset = { left: 10, right: 6, top: 3, bottom: 4 };

/** Answer and worked solution of a key: on a light ground with a bar at the left, so that they are found at a glance. */
export function setSolution(
  { children }: BlockOf<'solution'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  const inner = {
    ...context,
    width: context.width - inset.left - inset.right,
    size: context.size * 0.94,
    leading: 1.4,
  };
  const strips = setBlocks(children, inner).map(keepHead);
  return strips.map((strip, index) =>
    grounded(indent(strip, inset.left), context.width, index === 0, index === strips.length - 1),
  );
}

/** The answer stays with the first line of its reasons. */
const keepHead = (strip: Strip, index: number, all: readonly Strip[]): Strip =>
  index === 0 && all.length > 1 ? { ...strip, penalty: forbidden } : strip;

/** Gaps become part of the strips, so that the ground has no holes. */
function grounded(strip: Strip, width: number, first: boolean, last: boolean): Strip {
  const top = first ? inset.top : strip.above;
  const height = strip.height + top + (last ? inset.bottom : 0);
  return {
    ...strip,
    height,
    above: first ? 4 : 0,
    marks: [
      {
        x: 0,
        y: 0,
        content: [
          { draw: 'rect', x: 0, y: 0, width, height: height + 0.3, fill: '#f1f6f2' },
          { draw: 'rect', x: 0, y: 0, width: 2, height: height + 0.3, fill: '#3c7d58' },
        ],
      },
      ...strip.marks.map((mark) => ({ ...mark, y: mark.y + top })),
    ],
  };
}
