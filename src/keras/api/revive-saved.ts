import { deserialize } from '../base/construct.js';
import type { Saved } from '../base/serializable.js';
import type { ObjectKind } from '../base/session.js';

/** What a saved object may be, by the module that it names. */
const kinds: readonly (readonly [module: RegExp, kind: ObjectKind])[] = [
  [/^keras\.initializers/, 'initializer'],
  [/^keras\.regularizers/, 'regularizer'],
  [/^keras\.constraints/, 'constraint'],
  [/^keras\.optimizers\.schedules/, 'schedule'],
  [/^keras\.optimizers/, 'optimizer'],
  [/^keras\.losses/, 'loss'],
  [/^keras\.metrics/, 'metric'],
];

/** The object that a saved form stands for. @throws ValueError for a class that Keras does not know. */
export function reviveSaved(saved: Saved): unknown {
  const kind = kinds.find(([module]) => module.test(saved.module))?.[1] ?? 'layer';
  return deserialize(kind, saved);
}
