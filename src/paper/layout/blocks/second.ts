import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';

/** The same text in the second language: smaller and greyer, so that the first stays in front. */
export const setSecond = (
  { language, children }: BlockOf<'second'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] =>
  setBlocks(children, {
    ...context,
    size: context.size * 0.92,
    leading: 1.4,
    color: context.color ?? '#3f4a57',
    chinese: language === 'zh',
  });
