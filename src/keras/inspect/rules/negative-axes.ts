import type { Plain } from '../evidence.js';
import { isList, isRecord } from '../plain-values.js';
import { as, type Rule } from './rule.js';

/** Kinds in which an axis may be counted from both ends. */
const counted =
  /^(?:BatchNormalization|LayerNormalization|GroupNormalization|UnitNormalization|RMSNormalization|Concatenate|Activation)$/;

/** An axis is counted from the end, where it is known how many there are; a list of one is that axis. */
export const negativeAxes: Rule = (step, inputs) => {
  const rank = inputs[0]?.length;
  if (!counted.test(step.kind) || rank === undefined) return null;
  return [as(step, step.kind, withAxis(step.arguments, rank))];
};

function withAxis(
  given: Readonly<Record<string, Plain>>,
  rank: number,
): Readonly<Record<string, Plain>> {
  const { axis, activation } = given;
  return {
    ...given,
    ...(axis === undefined ? {} : { axis: fromEnd(axis, rank) }),
    ...(activation !== undefined && isRecord(activation)
      ? { activation: withAxis(activation, rank) }
      : {}),
  };
}

function fromEnd(axis: Plain, rank: number): Plain {
  if (typeof axis === 'number') return axis < 0 ? axis : axis - rank;
  if (!isList(axis)) return axis;
  const all = axis.map((each) => fromEnd(each, rank));
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}
