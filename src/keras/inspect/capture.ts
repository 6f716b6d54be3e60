import type { Layer } from '../layers/base/layer.js';
import type { Model } from '../models/model.js';
import type { SampleFacts } from '../training/data/sample-facts.js';
import { evaluationsOf, fitsOf, type FitRecord } from '../training/fit-records.js';
import { eventsOf, type ModelCall } from './call-lines.js';
import type {
  DataEvidence,
  EvaluationEvidence,
  FitEvidence,
  Inspection,
  ModelEvent,
  ModelEvidence,
} from './evidence.js';
import { dataEvidence } from './facts/data-evidence.js';
import { layersEvidence, modelEvidence, modelFacts } from './facts/model-evidence.js';
import { outermost } from './facts/outermost.js';
import type { Inspected } from './inspected.js';

/** What a program has left, and the model that counts. */
export interface Captured {
  readonly facts: Pick<Inspection, 'models' | 'chosen' | 'fits' | 'evaluations' | 'events'>;
  readonly chosen: Model | null;
  /** What the chosen model was trained on last; empty if it was not. */
  readonly x: readonly DataEvidence[];
  readonly y: readonly DataEvidence[];
}

/** Takes down what there is. The program is asked last, when all that it could change is down. */
export function capture({ session, models: all, layers, source }: Inspected): Captured {
  const models = outermost([...all]);
  const placeOf = (model: unknown): number | null => {
    const place = models.findIndex((each) => each === model);
    return place < 0 ? null : place;
  };
  const known = new Map<SampleFacts, DataEvidence>();
  const tell = (facts: SampleFacts): DataEvidence => {
    const told = known.get(facts) ?? dataEvidence(facts, source);
    known.set(facts, told);
    return told;
  };
  const records = fitsOf(session);
  const calls = eventsOf(session);
  const fits = records.map((record) => tellFit(record, placeOf, tell));
  const evaluations = evaluationsOf(session).map(({ model, line, x, y }): EvaluationEvidence => ({
    model: placeOf(model),
    line,
    x: x.map(tell),
    y: y.map(tell),
  }));
  const events = calls.map(({ what, model, line }): ModelEvent => ({
    what,
    model: placeOf(model),
    line,
  }));
  const place = choose(models, records, calls);
  const last = fits.findLast(({ model }) => model !== null && model === place);
  return {
    facts: {
      models: tellModels(models, { records, calls, layers }),
      chosen: chosenOf(place, layers),
      fits,
      evaluations,
      events,
    },
    chosen: place === null ? null : (models[place] ?? null),
    x: last?.x ?? [],
    y: last?.y ?? [],
  };
}

function tellFit(
  { model, line, x, y, validation, ...asked }: FitRecord,
  placeOf: (model: unknown) => number | null,
  tell: (facts: SampleFacts) => DataEvidence,
): FitEvidence {
  return {
    ...asked,
    model: placeOf(model),
    line,
    x: x.map(tell),
    y: y.map(tell),
    validation: validation && { x: validation.x.map(tell), y: validation.y.map(tell) },
  };
}

interface Known {
  readonly records: readonly FitRecord[];
  readonly calls: readonly ModelCall[];
  readonly layers: Iterable<Layer>;
}

function tellModels(models: readonly Model[], { records, calls, layers }: Known): ModelEvidence[] {
  const facts = models.map((model) =>
    modelFacts(model, yOf(model, records), compileLine(model, calls)),
  );
  const alone = [...layers];
  if (models.length === 0 && alone.length > 0) return [layersEvidence(alone)];
  return facts.flatMap((each, index) => {
    const model = models[index];
    return model === undefined ? [] : [modelEvidence(model, each)];
  });
}

const yOf = (model: Model, records: readonly FitRecord[]): readonly SampleFacts[] =>
  records.findLast((record) => record.model === model)?.y ?? [];

const compileLine = (model: Model, calls: readonly ModelCall[]): number | null =>
  calls.findLast((call) => call.what === 'compile' && call.model === model)?.line ?? null;

/** The last that was trained, else the last that was compiled, else the last that was made. */
function choose(
  models: readonly Model[],
  records: readonly FitRecord[],
  calls: readonly ModelCall[],
): number | null {
  const trained = records.findLast(({ model }) => models.some((each) => each === model))?.model;
  const compiled = calls.findLast(
    ({ what, model }) => what === 'compile' && model.compiled !== null && models.includes(model),
  )?.model;
  const counts =
    trained ?? compiled ?? models.findLast((model) => model.compiled !== null) ?? models.at(-1);
  const place = models.findIndex((each) => each === counts);
  return place < 0 ? null : place;
}

/** Layers that never became a model count where there is none. */
const chosenOf = (place: number | null, layers: Iterable<Layer>): number | null =>
  place ?? ([...layers].length > 0 ? 0 : null);
