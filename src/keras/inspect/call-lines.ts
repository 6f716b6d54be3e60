import { session, type Session } from '../base/session.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten } from '../graph/nested.js';
import { Operation } from '../graph/operation.js';
import { Model } from '../models/model.js';
import type { ModelEvent } from './evidence.js';

/** A method of a model that the program has called, with the line of the call. */
export interface ModelCall extends Pick<ModelEvent, 'what' | 'line'> {
  readonly model: Model;
}

const lines = new WeakMap<object, number>();
const events = new WeakMap<Session, ModelCall[]>();

/** The line of the program that made a layer, a model or an operation, by the program's word; null where it is not known. */
export const lineOf = (object: object): number | null => lines.get(object) ?? null;

/** The methods of models that the program has called, in their order, those that raised included. */
export const eventsOf = (owner: Session): readonly ModelCall[] => events.get(owner) ?? [];

/** Notes the line that runs for what it has made; the first line is the one that counts. */
export function noteMade(value: unknown): void {
  const { line } = session();
  if (line === null) return;
  for (const leaf of flatten(value)) {
    const made = isKerasTensor(leaf) ? leaf.history?.node.operation : leaf;
    if (made instanceof Operation && !lines.has(made)) lines.set(made, line);
  }
}

/** Notes that the program calls a method, if it is one of a model that evidence tells of. */
export function noteModelCall(callee: unknown, method: string): void {
  const what = told.find((each) => each === method);
  if (!(callee instanceof Model) || what === undefined) return;
  const calls = events.get(session()) ?? [];
  calls.push({ what, model: callee, line: session().line });
  events.set(session(), calls);
}

const told: readonly ModelEvent['what'][] = [
  'compile',
  'fit',
  'evaluate',
  'predict',
  'summary',
  'save',
];
