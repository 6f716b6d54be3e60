import { isTruthy } from '../base/is-truthy.js';
import { bindAll } from '../base/signature.js';
import { GradientTape } from '../graph/tape.js';
import { CallableClass } from './callable.js';

const parameters = [
  { name: 'persistent', default: false },
  { name: 'watch_accessed_variables', default: true },
  { name: 'started', default: false },
];

/** `tensorflow.GradientTape`: Python's `with` starts and stops it; one that is `started` runs at once. */
export const gradientTape = new CallableClass(
  {
    name: 'GradientTape',
    parameters,
    call: (positional, keywords) => {
      const {
        persistent,
        watch_accessed_variables: watches,
        started,
      } = bindAll('GradientTape.__init__', parameters, positional, keywords);
      const tape = new GradientTape({
        persistent: isTruthy(persistent),
        watchAccessedVariables: isTruthy(watches),
      });
      if (isTruthy(started)) tape.start();
      return tape;
    },
  },
  GradientTape,
);
