import { KerasError, valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import { sameShape } from '../../base/shape.js';
import { session } from '../../base/session.js';
import type { Variable } from '../../base/variable.js';
import type { WeightHolder } from '../../layers/base/weight-holder.js';
import { placesOf, type Place } from './places.js';
import type { SavedArray, SavedModel } from './saved-model.js';

/**
 * Gives each layer of a model the weights that lie at its place in the file. With `skipMismatch` those that do not fit stay.
 * @throws ValueError after all others have got theirs, for layers whose weights do not fit.
 */
export function restoreByPlace(
  model: WeightHolder,
  { layers, arrays }: SavedModel,
  skipMismatch: boolean,
): void {
  const saved = new Map(
    layers.flatMap(({ places }) => places).map((each) => [each.path, each.arrays]),
  );
  const failures = placesOf(model).flatMap((place) => {
    const given = (saved.get(place.path) ?? []).map((index) => arrays[index]);
    const failure = restorePlace(place, given);
    return failure === null ? [] : [{ place, failure }];
  });
  const [first] = failures;
  if (first === undefined) return;
  const message = messageFor(first.place, first.failure, failures);
  if (!skipMismatch) throw valueError(message);
  session().warn(message);
}

function restorePlace(
  { holder, variables }: Place,
  given: readonly (SavedArray | undefined)[],
): string | null {
  if (given.length !== variables.length)
    return (
      `Layer '${holder.name}' expected ${variables.length} variables, but received ${given.length} variables during ` +
      `loading. Expected: ${repr(variables.map(({ name }) => name))}`
    );
  try {
    variables.forEach((variable, index) => {
      give(variable, given[index]);
    });
    holder.finalizeState?.();
    return null;
  } catch (error) {
    if (error instanceof KerasError) return error.message;
    throw error;
  }
}

function messageFor(
  { holder }: Place,
  failure: string,
  all: readonly { readonly place: Place }[],
): string {
  const objects = all.map(({ place }) => repr(place.holder)).join(', ');
  return (
    `A total of ${all.length} objects could not be loaded. Example error message for object ${repr(holder)}:\n\n${failure}\n\n` +
    `List of objects that could not be loaded:\n[${objects}]`
  );
}

/** @throws ValueError if the shape is another one. */
export function give(variable: Variable, array: SavedArray | undefined): void {
  const { shape, data } = array ?? { shape: [], data: [] };
  if (!sameShape(shape, variable.shape))
    throw valueError(
      'The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. ' +
        `variable.shape=${writeShape(variable.shape)}, Received: value.shape=${writeShape(shape)}. ` +
        `Target variable: <Variable path=${variable.path}, shape=${writeShape(variable.shape)}, dtype=${variable.dtype}>`,
    );
  variable.assignValues(data);
}
