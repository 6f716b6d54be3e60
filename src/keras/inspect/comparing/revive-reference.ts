import { deserialize } from '../../base/construct.js';
import { KerasError } from '../../base/errors.js';
import { inSession, Session } from '../../base/session.js';
import type { Saved } from '../../base/serializable.js';
import { Model } from '../../models/model.js';
import type { SavedModel } from '../evidence.js';
import { fromPlainSaved } from './saved-numbers.js';

/** Makes the model again. @throws KerasError if the saved form is that of anything but a model of Keras' own classes. */
export function reviveReference({ model }: Pick<SavedModel, 'model'>): Model {
  const made = deserialize('layer', fromPlainSaved(model) as Saved);
  if (made instanceof Model) return made;
  throw new KerasError('TypeError', 'A reference is a model.');
}

/** Whether another session, which knows nothing of the program, can make the model again and run it. */
export function canRevive(
  saved: Pick<SavedModel, 'model'>,
  { classes, keras2, budget }: Session,
): boolean {
  const session = new Session({ seed: 'revive', classes, keras2, limits: budget.limits });
  return inSession(session, () => {
    try {
      return reviveReference(saved).built;
    } catch (error) {
      if (error instanceof KerasError) return false;
      throw error;
    } finally {
      session.dispose();
    }
  });
}
