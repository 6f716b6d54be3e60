import type { DraftStep } from '../graph/draft.js';
import { as, type Rule } from './rule.js';

const scaled: Readonly<
  Record<string, (step: DraftStep) => readonly [scale: number, offset: number] | null>
> = {
  multiply: ({ arguments: { x1, x2 } }) => withOne(x1 ?? x2, (by) => [by, 0]),
  divide: ({ arguments: { x2 } }) => withOne(x2, (by) => [1 / by, 0]),
  true_divide: ({ arguments: { x2 } }) => withOne(x2, (by) => [1 / by, 0]),
  add: ({ arguments: { x1, x2 } }) => withOne(x1 ?? x2, (by) => [1, by]),
  subtract: ({ arguments: { x2 } }) => withOne(x2, (by) => [1, -by]),
};

/** A number with every number of a tensor: `x / 255` is `Rescaling(1 / 255)`. */
export const rescalings: Rule = (step) => {
  const name = step.kind.startsWith('ops.') ? step.kind.slice(4) : '';
  const made = Object.hasOwn(scaled, name) ? scaled[name]?.(step) : null;
  if (made === null || made === undefined) return null;
  const [scale, offset] = made;
  return [as(step, 'Rescaling', { scale, offset })];
};

const withOne = (
  by: unknown,
  make: (by: number) => readonly [number, number],
): readonly [number, number] | null => (typeof by === 'number' ? make(by) : null);
