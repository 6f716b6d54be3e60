import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { sameShape } from '../../base/shape.js';
import type { Variable } from '../../base/variable.js';
import type { WeightHolder } from '../../layers/base/weight-holder.js';
import { placesOf } from './places.js';
import { give } from './restore-weights.js';
import type { SavedArray, SavedModel } from './saved-model.js';

/** How weights find their layers in a file of the old format. */
export interface H5Options {
  readonly byName: boolean;
  /** With `byName`: leaves weights that do not fit as they are. */
  readonly skipMismatch: boolean;
}

interface Group<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** A layer of the model, and the layer of the file whose weights it gets. */
interface Match {
  readonly index: number;
  readonly target: Group<Variable>;
  readonly source: Group<SavedArray | undefined>;
}

/** Gives the layers with weights those of the file, one after the other, or by name. @throws ValueError where they do not fit. */
export function restoreH5(model: WeightHolder, file: SavedModel, options: H5Options): void {
  const targets = groupsOf(model);
  const sources = file.layers.map(({ name, places }) => ({
    name,
    items: places.flatMap(({ arrays }) => arrays).map((index) => file.arrays[index]),
  }));
  const matches = options.byName ? matchNames(targets, sources) : matchOrder(targets, sources);
  for (const match of matches) if (fits(match, options)) restore(match, options);
  for (const { holder } of placesOf(model)) holder.finalizeState?.();
}

function groupsOf(model: WeightHolder): Group<Variable>[] {
  const groups = new Map<string, Variable[]>();
  for (const { layer, variables } of placesOf(model))
    groups.set(layer, [...(groups.get(layer) ?? []), ...variables]);
  return [...groups].map(([name, items]) => ({ name, items }));
}

function matchNames(
  targets: readonly Group<Variable>[],
  sources: readonly Match['source'][],
): Match[] {
  return targets.flatMap((target, index) => {
    const source = sources.find(({ name }) => name === target.name);
    return source === undefined ? [] : [{ index, target, source }];
  });
}

function matchOrder(
  targets: readonly Group<Variable>[],
  sources: readonly Match['source'][],
): Match[] {
  if (targets.length !== sources.length)
    throw valueError(
      `Layer count mismatch when loading weights from file. Model expected ${targets.length} layers, found ` +
        `${sources.length} saved layers.`,
    );
  return targets.map((target, index) => ({
    index,
    target,
    source: sources[index] ?? { name: '', items: [] },
  }));
}

/** Whether the layer gets weights. @throws ValueError for another number of weights, unless that is to be skipped. */
function fits({ index, target, source }: Match, { byName, skipMismatch }: H5Options): boolean {
  const [wanted, found] = [target.items.length, source.items.length];
  if (wanted === found) return true;
  const counts = `Layer expects ${wanted} weight(s). Received ${found} saved weight(s)`;
  if (byName && skipMismatch) {
    session().warn(
      `Skipping loading of weights for layer #${index} (named ${target.name}) due to mismatch in number of weights. ${counts}`,
    );
    return false;
  }
  throw valueError(
    byName
      ? `Weight count mismatch for layer #${index} (named ${target.name}). ${counts}`
      : `Weight count mismatch for layer #${index} (named ${target.name} in the current model, ${source.name} in the save ` +
          `file). ${counts}`,
  );
}

function restore({ index, target, source }: Match, { byName, skipMismatch }: H5Options): void {
  target.items.forEach((variable, at) => {
    const array = source.items[at];
    const shape = array?.shape ?? [];
    const where = `layer #${index} (named ${target.name})`;
    const what =
      `weight ${variable.path}. Weight expects shape ${writeShape(variable.shape)}. Received saved weight with shape ` +
      writeShape(shape);
    if (sameShape(variable.shape, shape)) give(variable, array);
    else if (byName && skipMismatch)
      session().warn(`Skipping loading weights for ${where}due to mismatch in shape for ${what}`);
    else throw valueError(`Shape mismatch in ${where}for ${what}`);
  });
}
