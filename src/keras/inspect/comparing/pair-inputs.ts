import { sizeOf } from '../../base/shape.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import type { Model } from '../../models/model.js';

/**
 * For each entrance of the program's model the place of that of the reference: by name where all names agree, else the first one
 * left over that takes as many numbers. Null where there is none.
 */
export function pairInputs(reference: Model, own: Model): readonly number[] | null {
  const wanted = reference.inputs ?? [];
  const { inputs } = own;
  if (inputs === undefined) return wanted.map((_, index) => index);
  if (inputs.length !== wanted.length) return null;
  return byName(wanted, inputs) ?? bySize(wanted, inputs);
}

function byName(
  wanted: readonly KerasTensor[],
  inputs: readonly KerasTensor[],
): readonly number[] | null {
  const places = inputs.map(({ name, shape }) =>
    wanted.findIndex((each) => each.name === name && fits(each.shape, shape)),
  );
  return inputs.length > 1 && !places.includes(-1) ? places : null;
}

function bySize(
  wanted: readonly KerasTensor[],
  inputs: readonly KerasTensor[],
): readonly number[] | null {
  const left = new Set(wanted.keys());
  const places: number[] = [];
  for (const { shape } of inputs) {
    const place = [...left].find((each) => fits(wanted[each]?.shape ?? [], shape));
    if (place === undefined) return null;
    left.delete(place);
    places.push(place);
  }
  return places;
}

/** Whether rows of one shape can be given in the other. */
function fits(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const [left, right] = [one.slice(1), other.slice(1)];
  if (left.length === right.length)
    return left.every((size, axis) => size === null || (right[axis] ?? size) === size);
  const known = [...left, ...right].filter((size) => size !== null);
  return (
    known.length === left.length + right.length &&
    sizeOf(known.slice(0, left.length)) === sizeOf(known.slice(left.length))
  );
}
