import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { spaced } from './paragraph.js';

/** Instructions to the student, small, under the title block. */
export const setNotes = (
  { children }: BlockOf<'notes'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] =>
  spaced(setBlocks(children, { ...context, size: context.size * 0.88, leading: 1.4 }), 8);
