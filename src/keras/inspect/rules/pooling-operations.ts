import type { Plain } from '../evidence.js';
import { isList } from '../plain-values.js';
import { as, type Rule } from './rule.js';

const poolings: Readonly<Record<string, string>> = {
  'ops.mean': 'Average',
  'ops.max': 'Max',
};

/** The mean over all places is a global pooling. */
export const poolingOperations: Rule = (step, [input]) => {
  const pooling = Object.hasOwn(poolings, step.kind) ? poolings[step.kind] : undefined;
  const rank = input?.length ?? 0;
  const { axis = null, keepdims = false } = step.arguments;
  if (pooling === undefined || rank < 3 || !isAllPlaces(axis, rank)) return null;
  return [
    as(step, `Global${pooling}Pooling${rank - 2}D`, { data_format: 'channels_last', keepdims }),
  ];
};

/** All axes but the batch and the channels. */
function isAllPlaces(axis: Plain, rank: number): boolean {
  const axes = isList(axis) ? axis : [axis];
  const places = axes.map((each) => (typeof each === 'number' && each < 0 ? each + rank : each));
  return (
    places.length === rank - 2 &&
    places.every((each) => typeof each === 'number' && each > 0 && each < rank - 1)
  );
}
