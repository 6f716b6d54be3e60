import type { WeightHolder } from '../../layers/base/weight-holder.js';
import type { Model } from '../../models/model.js';

/** The models that are no parts of others. */
export function outermost(models: readonly Model[]): Model[] {
  const inside = new Set<unknown>(models.flatMap((model) => partsOf(model)));
  return models.filter((model) => !inside.has(model));
}

/** All layers inside, however deep. A model that holds itself is no part of itself. */
function partsOf(whole: WeightHolder): WeightHolder[] {
  const found = new Set<WeightHolder>([whole]);
  for (const each of found) for (const part of each.sublayers) found.add(part);
  found.delete(whole);
  return [...found];
}
