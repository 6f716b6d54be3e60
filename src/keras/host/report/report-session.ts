import type { Session } from '../../base/session.js';
import type { WeightHolder } from '../../layers/base/weight-holder.js';
import { Model } from '../../models/model.js';
import { cutsOf } from '../../training/cut-records.js';
import { fitsOf, type FitRecord } from '../../training/fit-records.js';
import type { EngineReport, FitReport } from './report.js';
import { reportModel } from './report-model.js';

/** Describes what was built and trained; `models`: those that the program has got, in their order. */
export function reportSession(session: Session, models: Iterable<Model>): EngineReport {
  return {
    models: outermost([...models]).map(reportModel),
    fits: fitsOf(session).map(reportFit),
    cuts: cutsOf(session).map(({ model, ...cut }) => ({ model: nameOf(model), ...cut })),
    notes: [...session.notes],
  };
}

/** The models that are no parts of others. */
function outermost(models: readonly Model[]): Model[] {
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

function reportFit({ model, epochs, batchSize, samples, validation }: FitRecord): FitReport {
  const checked = validation && { samples: validation.samples };
  return { model: nameOf(model), epochs, batchSize, samples, validation: checked };
}

const nameOf = (model: unknown): string => (model instanceof Model ? model.name : '');
