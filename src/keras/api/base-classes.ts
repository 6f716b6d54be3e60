import { KerasError } from '../base/errors.js';
import { Constraint } from '../constraints/constraint.js';
import { Initializer } from '../initializers/initializer.js';
import { Loss } from '../losses/loss.js';
import { Regularizer } from '../regularizers/regularizer.js';
import { CallableClass } from './callable.js';

/** A class that is there to be derived from, and to ask whether an object is one of its kind. */
export const baseClass = (name: string, instances: CallableClass['instances']): CallableClass =>
  new CallableClass(
    {
      name,
      parameters: [],
      call: () => {
        throw new KerasError('NotImplementedError', `${name} computes nothing of itself.`);
      },
    },
    instances,
  );

/** The classes that others are derived from, by module. */
export const baseClasses = {
  constraints: { Constraint: baseClass('Constraint', Constraint) },
  initializers: { Initializer: baseClass('Initializer', Initializer) },
  losses: { Loss: baseClass('Loss', Loss) },
  regularizers: { Regularizer: baseClass('Regularizer', Regularizer) },
} as const;
