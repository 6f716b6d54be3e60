import { KerasError } from '../base/errors.js';
import { savedForm } from './saved-form.js';
import { getOptimizer } from '../optimizers/get.js';
import { optimizers as list } from '../optimizers/index.js';
import { Optimizer } from '../optimizers/optimizer.js';
import { schedules as scheduleList } from '../optimizers/schedules/index.js';
import { Schedule } from '../optimizers/schedules/schedule.js';
import { baseClass } from './base-classes.js';
import { defineCall, defineFunction } from './callable.js';
import { defineClasses } from './define-class.js';
import { ApiModule } from './module.js';

/** What Keras 3 says of the optimizers of Keras 2's early days. */
const legacy = Object.fromEntries(
  ['Adagrad', 'Adam', 'Ftrl', 'Optimizer', 'RMSprop', 'SGD'].map((name) => [
    name,
    defineCall(name, [], () => {
      throw new KerasError(
        'ImportError',
        `\`keras.optimizers.legacy\` is not supported in Keras 3: use \`keras.optimizers.${name}\`.`,
      );
    }),
  ]),
);

/** `keras.optimizers`. */
export const optimizers: Readonly<Record<string, unknown>> = {
  ...defineClasses(list),
  Optimizer: baseClass('Optimizer', Optimizer),
  get: defineFunction('get', [{ name: 'identifier' }], ({ identifier }) =>
    getOptimizer(identifier),
  ),
  deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) =>
    getOptimizer(config),
  ),
  serialize: defineFunction('serialize', [{ name: 'optimizer' }], ({ optimizer }) =>
    savedForm(optimizer),
  ),
  legacy: new ApiModule('keras.optimizers.legacy', legacy),
  schedules: new ApiModule('keras.optimizers.schedules', {
    ...defineClasses(scheduleList),
    LearningRateSchedule: baseClass('LearningRateSchedule', Schedule),
  }),
};
