import type { Strip } from '../strip.js';
import { setParagraph } from '../inline/set-paragraph.js';
import { gaps, paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';

/** A paragraph of running text. */
export function setBlockParagraph(
  { content }: BlockOf<'paragraph'>,
  context: BlockContext,
): Strip[] {
  const lines = setParagraph(content, context.typesetter, paragraphOptions(context));
  return spaced(lines, gaps.paragraph);
}

/** Strips with a gap above the first. */
export const spaced = (strips: readonly Strip[], above: number): Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, above } : strip));
