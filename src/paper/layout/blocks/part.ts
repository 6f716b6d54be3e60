import { indent } from '../strip.js';
import type { Strip } from '../strip.js';
import { gaps } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { setHeld } from './held.js';
import { labelled } from './list.js';
import { spaced } from './paragraph.js';

const labelWidth = 24;

/** One part of a comprehensive question. */
export function setPart(
  { label, children }: BlockOf<'part'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  const parent = { tag: 'Sect' as const, parent: context.parent };
  const inner = { ...context, parent, width: context.width - labelWidth };
  const strips = setHeld(children, inner, setBlocks).map((strip) => indent(strip, labelWidth));
  return spaced(labelled(strips, label, { ...context, parent }, labelWidth - 5), gaps.part);
}
