import type { Block } from '../../document/block.js';
import { setParagraph } from '../inline/set-paragraph.js';
import { forbidden } from '../strip.js';
import type { Strip } from '../strip.js';
import { paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { spaced } from './paragraph.js';

/** The title block: headings large, the rest small, all centred. */
export function setTitle(
  { children }: BlockOf<'title'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  return children
    .flatMap((block) => setLine(block, context, setBlocks))
    .map((strip) => ({ ...strip, penalty: forbidden }));
}

function setLine(block: Block, context: BlockContext, setBlocks: SetBlocks): Strip[] {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return setBlocks([block], context);
  const level = block.kind === 'heading' ? block.level : 3;
  const size = level === 1 ? 17 : level === 2 ? 11.5 : 9.5;
  const font =
    level === 1 ? ('serif-bold' as const) : level === 2 ? ('serif' as const) : ('sans' as const);
  const content = block.content.map((inline) =>
    inline.kind === 'text' ? { ...inline, style: { ...inline.style, font } } : inline,
  );
  const options = {
    ...paragraphOptions(context, level === 1 ? 'H1' : 'P'),
    size,
    leading: 1.35,
    align: 'center' as const,
  };
  return spaced(setParagraph(content, context.typesetter, options), level === 1 ? 3 : 2);
}
