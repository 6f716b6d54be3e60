import { ApiModule } from './module.js';
import { activations } from './activations.js';
import { backend } from './backend.js';
import { callbacks } from './callbacks.js';
import { config } from './config.js';
import { layers } from './layers.js';
import { initializers } from './initializers.js';
import { Input, Model, Sequential, models } from './models.js';
import { losses } from './losses.js';
import { metrics } from './metrics.js';
import { ops } from './ops.js';
import { optimizers } from './optimizers.js';
import { constraints, regularizers } from './regularizers.js';
import { random } from './random.js';
import { saving } from './saving.js';
import { variableClass } from './variable.js';
import { utils } from './utils.js';

/** `keras`: all that programs find under that name. */
export const keras = new ApiModule('keras', {
  Input,
  Model,
  Sequential,
  Variable: variableClass,
  activations: new ApiModule('keras.activations', activations),
  backend: new ApiModule('keras.backend', backend),
  callbacks: new ApiModule('keras.callbacks', callbacks),
  config: new ApiModule('keras.config', config),
  constraints: new ApiModule('keras.constraints', constraints),
  initializers: new ApiModule('keras.initializers', initializers),
  layers: new ApiModule('keras.layers', layers),
  losses: new ApiModule('keras.losses', losses),
  metrics: new ApiModule('keras.metrics', metrics),
  models: new ApiModule('keras.models', models),
  ops: new ApiModule('keras.ops', ops),
  optimizers: new ApiModule('keras.optimizers', optimizers),
  random: new ApiModule('keras.random', random),
  regularizers: new ApiModule('keras.regularizers', regularizers),
  saving: new ApiModule('keras.saving', saving),
  utils: new ApiModule('keras.utils', utils),
});
