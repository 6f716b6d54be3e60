import type { Session } from '../../base/session.js';
import { outermost } from '../../inspect/facts/outermost.js';
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

function reportFit({ model, epochs, batchSize, samples, validation }: FitRecord): FitReport {
  const checked = validation && { samples: validation.samples };
  return { model: nameOf(model), epochs, batchSize, samples, validation: checked };
}

const nameOf = (model: unknown): string => (model instanceof Model ? model.name : '');
