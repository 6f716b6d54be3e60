import { engineType } from '../../base/dtype.js';
import type { Layout } from '../../base/files.js';
import { serialize, type Configured } from '../../base/serializable.js';
import type { Variable } from '../../base/variable.js';
import type { WeightHolder } from '../../layers/base/weight-holder.js';
import { writeContainer } from './container.js';
import { placesOf } from './places.js';
import { writePythonJson } from './python-json.js';
import type { SavedArray, SavedLayer } from './saved-model.js';

/** What of a model is to be saved, and how. */
export interface SavingOptions {
  readonly layout: Layout;
  /** Whether only the weights are saved. */
  readonly isWeightsOnly: boolean;
  /** The optimizer's variables; null to leave them out. */
  readonly optimizer: readonly Variable[] | null;
  /** Whether the file says how the model was compiled. */
  readonly isCompiled: boolean;
}

/** The bytes of a file with a model in it, or with its weights only. */
export function saveModel(model: WeightHolder & Configured, options: SavingOptions): Uint8Array {
  const { layout, isWeightsOnly, optimizer, isCompiled } = options;
  const arrays: SavedArray[] = [];
  const keep = (variables: readonly Variable[]): number[] =>
    variables.map((variable) => arrays.push(arrayOf(variable)) - 1);
  return writeContainer({
    layout,
    model: isWeightsOnly ? null : describe(model, isCompiled),
    layers: layersOf(model, keep),
    optimizer: optimizer === null ? null : keep(optimizer),
    arrays,
  });
}

function describe(model: Configured, isCompiled: boolean): string {
  const { compile_config: compile, ...saved } = serialize(model);
  return writePythonJson(isCompiled ? { ...saved, compile_config: compile } : saved);
}

function layersOf(
  model: WeightHolder,
  keep: (variables: readonly Variable[]) => number[],
): SavedLayer[] {
  const layers = new Map<string, { path: string; arrays: number[] }[]>();
  for (const { layer, path, variables } of placesOf(model)) {
    const places = layers.get(layer) ?? [];
    layers.set(layer, places);
    places.push({ path, arrays: keep(variables) });
  }
  return [...layers].map(([name, places]) => ({ name, places }));
}

function arrayOf({ shape, dtype, value }: Variable): SavedArray {
  const type = engineType(dtype);
  return {
    shape,
    type: type === 'string' ? 'float32' : type,
    data: value.dataSync<'float32'>(),
  };
}
