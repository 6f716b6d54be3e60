import type { Block } from '../../document/block.js';
import { holdEnd } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { SetBlocks } from './enclosing.js';

/** What must not begin a page without the end of what stands before it. */
const followers: ReadonlySet<Block['kind']> = new Set([
  'second',
  'figure',
  'options',
  'space',
  'solution',
]);

/** Sets blocks that belong together: the second language, figures, options, answer room and solutions begin on the page where their text ends. */
export const setHeld = (
  blocks: readonly Block[],
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] =>
  blocks.flatMap((block, index) => {
    const strips = setBlocks([block], context);
    const next = blocks[index + 1];
    return next && (followers.has(next.kind) || isLabel(block)) ? holdEnd(strips) : strips;
  });

/** Says whether a paragraph is bold from end to end, such as "Marking scheme": it heads what follows. */
const isLabel = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.content.every((inline) => inline.kind === 'text' && inline.style.font === 'serif-bold');
