import { setParagraph } from '../inline/set-paragraph.js';
import { keepTogether, forbidden } from '../strip.js';
import type { Strip } from '../strip.js';
import { paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';
import { spaced } from './paragraph.js';

/** A heading in running text; it stays with what it heads. */
export function setHeading({ level, content }: BlockOf<'heading'>, context: BlockContext): Strip[] {
  const size = context.size * (level === 1 ? 1.3 : level === 2 ? 1.15 : 1.05);
  const bold = content.map((inline) =>
    inline.kind === 'text'
      ? { ...inline, style: { ...inline.style, font: 'sans-bold' as const } }
      : inline,
  );
  const options = {
    ...paragraphOptions(context, level === 1 ? 'H1' : 'H2'),
    size,
    align: 'left' as const,
  };
  const lines = keepTogether(setParagraph(bold, context.typesetter, options));
  return spaced(lines, 10).map((line) => ({ ...line, penalty: forbidden }));
}
