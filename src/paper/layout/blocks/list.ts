import { indent } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { labelDraws } from './text.js';

const labelWidth = 18;

/** A list with bullets or numbers. */
export function setList(
  { first, items }: BlockOf<'list'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  const list = { tag: 'L' as const, parent: context.parent };
  return items.flatMap((blocks, index) => {
    const parent = { tag: 'LI' as const, parent: list };
    const strips = setBlocks(blocks, { ...context, width: context.width - labelWidth, parent });
    const text = first === undefined ? '•' : `${first + index}.`;
    return labelled(
      strips.map((strip) => indent(strip, labelWidth)),
      text,
      { ...context, parent },
    );
  });
}

/** Writes a label on the first baseline, right-aligned in the space left of the text. */
export function labelled(
  strips: readonly Strip[],
  text: string,
  context: BlockContext,
  right = labelWidth - 5,
): Strip[] {
  const { typesetter, size, parent } = context;
  return strips.map((strip, index) => {
    if (index > 0) return strip;
    const content = labelDraws(
      { text, x: right, y: baselineOf(strip, size), size, font: 'serif', align: 'right' },
      typesetter,
    );
    return {
      ...strip,
      marks: [{ element: { tag: 'P', parent }, x: 0, y: 0, content }, ...strip.marks],
    };
  });
}

/** The first baseline of a strip: that of its first text. */
export function baselineOf(strip: Strip, size: number): number {
  for (const { y, content } of strip.marks)
    for (const draw of content)
      if (draw.draw === 'text' || draw.draw === 'formula') return y + draw.y;
  return size;
}
