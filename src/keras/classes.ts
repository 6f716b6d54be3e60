import type { Classes } from './base/session.js';
import { initializers } from './initializers/index.js';
import { layers } from './layers/index.js';

/** Everything that a saved model can name. */
export const classes: Classes = {
  layer: layers,
  initializer: initializers,
  regularizer: {},
  constraint: {},
  optimizer: {},
  schedule: {},
  loss: {},
  metric: {},
  callback: {},
};
