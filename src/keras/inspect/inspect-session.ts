import { inSession, type Session } from '../base/session.js';
import type { Layer } from '../layers/base/layer.js';
import type { Model } from '../models/model.js';
import type { LazySource } from '../training/data/lazy-data.js';
import { capture } from './capture.js';
import { compareAll } from './comparing/compare-all.js';
import { saveReference } from './comparing/save-reference.js';
import type { Inspection, InspectOrder } from './evidence.js';
import { measure } from './measuring/measure.js';

/** What a program has left with the engine. */
export interface Inspected {
  readonly session: Session;
  /** Those that the program has got, in their order. */
  readonly models: Iterable<Model>;
  /** Those that the program has made, in their order, without the models. */
  readonly layers: Iterable<Layer>;
  /** The data sets that programs speak of, by name. */
  readonly source: (name: string) => LazySource;
}

/** Looks at what a program has left, and compares it as the order says. Functions of the program may be called for it. */
export const inspectSession = (subject: Inspected, order: InspectOrder): Inspection =>
  inSession(subject.session, () => {
    const captured = capture(subject);
    const metric = measure(captured, subject, order);
    const { forward, trajectory } = compareAll(captured, subject.session, order);
    const { chosen, facts } = captured;
    const saved = order.save && chosen !== null ? saveReference(chosen, captured) : null;
    return { ...facts, forward, trajectory, metric, saved };
  });
