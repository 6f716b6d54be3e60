import { forbidden, heightOf, indent, keepTogether } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { setHeld } from './held.js';

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
  const strips = keepEnds(setHeld(children, inner, setBlocks), context.pageHeight);
  return strips.map((strip, index) =>
    grounded(indent(strip, inset.left), context.width, index === 0, index === strips.length - 1),
  );
}

/**
 * A short solution is not cut; in a long one the answer stays with the first line of its reasons, and the last line does not go
 * overleaf alone.
 */
function keepEnds(strips: readonly Strip[], pageHeight: number): Strip[] {
  if (heightOf(strips) < pageHeight * 0.15) return keepTogether(strips);
  return strips.map((strip, index) =>
    index === 0 || index === strips.length - 2 ? { ...strip, penalty: forbidden } : strip,
  );
}

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
