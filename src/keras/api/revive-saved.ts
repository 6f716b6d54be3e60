import { deserialize } from '../base/construct.js';
import type { Saved } from '../base/serializable.js';
import { session, type ObjectKind } from '../base/session.js';

/** What a saved object may be, by the module that it names. */
const kinds: readonly (readonly [module: RegExp, kind: ObjectKind])[] = [
  [/^keras\.initializers/, 'initializer'],
  [/^keras\.regularizers/, 'regularizer'],
  [/^keras\.constraints/, 'constraint'],
  [/^keras\.optimizers\.schedules/, 'schedule'],
  [/^keras\.optimizers/, 'optimizer'],
  [/^keras\.losses/, 'loss'],
  [/^keras\.metrics/, 'metric'],
  [/^keras\.src\.ops/, 'operation'],
];

/** What kind of object a saved form is; undefined if it does not say. Keras 2 wrote no modules for layers and models. */
export function kindOfSaved({ module }: Partial<Saved>): ObjectKind | undefined {
  if (typeof module !== 'string') return session().keras2 ? 'layer' : undefined;
  return kinds.find(([known]) => known.test(module))?.[1] ?? 'layer';
}

/** The object that a saved form stands for. @throws ValueError for a class that Keras does not know. */
export const reviveSaved = (saved: Saved): unknown =>
  deserialize(kindOfSaved(saved) ?? 'layer', saved);
