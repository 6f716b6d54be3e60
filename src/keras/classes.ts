import type { Classes } from './base/session.js';
import { callbacks } from './callbacks/index.js';
import { constraints } from './constraints/index.js';
import { initializers } from './initializers/index.js';
import { layers } from './layers/index.js';
import { losses } from './losses/index.js';
import { metrics } from './metrics/index.js';
import { models } from './models/index.js';
import { operations } from './ops/index.js';
import { optimizers } from './optimizers/index.js';
import { schedules } from './optimizers/schedules/index.js';
import { regularizers } from './regularizers/index.js';

/** Everything that a saved model can name. */
export const classes: Classes = {
  layer: { ...layers, ...models },
  operation: operations,
  initializer: initializers,
  regularizer: regularizers,
  constraint: constraints,
  optimizer: optimizers,
  schedule: schedules,
  loss: losses,
  metric: metrics,
  callback: callbacks,
};
