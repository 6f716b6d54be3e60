import { Names, snakeCase } from '../../base/names.js';
import type { Variable } from '../../base/variable.js';
import type { WeightHolder } from '../../layers/base/weight-holder.js';

/** A layer with weights of its own, and where it lies in the model. */
export interface Place {
  /** The layer of the model that it is, or lies in. */
  readonly layer: string;
  /** By the classes of the layers around it, counted: `dense_1`, `bidirectional/lstm`. */
  readonly path: string;
  readonly holder: WeightHolder;
  readonly variables: readonly Variable[];
}

/** All layers with weights in a model, each once, in the model's order. */
export function placesOf(model: WeightHolder): Place[] {
  const seen = new Set<WeightHolder>();
  const walk = (holder: WeightHolder, path: string, layer: string): Place[] => {
    if (seen.has(holder)) return [];
    seen.add(holder);
    const { ownWeights: variables } = holder;
    const own = variables.length === 0 ? [] : [{ layer, path, holder, variables }];
    const names = new Names();
    const inner = holder.sublayers.flatMap((each) => {
      const name = names.next(snakeCase(each.className));
      return path === '' ? walk(each, name, each.name) : walk(each, `${path}/${name}`, layer);
    });
    return [...own, ...inner];
  };
  return walk(model, '', model.name);
}
