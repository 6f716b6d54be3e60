import { ApiModule } from './module.js';
import { activations } from './activations.js';
import { backend } from './backend.js';
import { baseClasses } from './base-classes.js';
import { callbacks } from './callbacks.js';
import { config } from './config.js';
import { controlFlow } from './control-flow.js';
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

/** `keras.ops`; its parts `nn`, `numpy` and so on hold functions that are all in it, too. */
const allOps: Readonly<Record<string, unknown>> = { ...ops, ...controlFlow };
const opsModule = new ApiModule('keras.ops', {
  ...allOps,
  linalg: new ApiModule('keras.ops.linalg', allOps),
  nn: new ApiModule('keras.ops.nn', allOps),
  numpy: new ApiModule('keras.ops.numpy', allOps),
});

const preprocessing = new ApiModule('keras.preprocessing', {
  sequence: new ApiModule('keras.preprocessing.sequence', { pad_sequences: utils.pad_sequences }),
});

/** `keras`: all that programs find under that name. */
export const keras = new ApiModule('keras', {
  Input,
  Model,
  Sequential,
  Variable: variableClass,
  Layer: layers.Layer,
  Metric: metrics.Metric,
  ...baseClasses.initializers,
  ...baseClasses.losses,
  ...baseClasses.regularizers,
  __version__: '3.15.1',
  activations: new ApiModule('keras.activations', activations),
  backend: new ApiModule('keras.backend', backend),
  callbacks: new ApiModule('keras.callbacks', callbacks),
  config: new ApiModule('keras.config', config),
  constraints: new ApiModule('keras.constraints', { ...constraints, ...baseClasses.constraints }),
  initializers: new ApiModule('keras.initializers', {
    ...initializers,
    ...baseClasses.initializers,
  }),
  layers: new ApiModule('keras.layers', layers),
  losses: new ApiModule('keras.losses', { ...losses, ...baseClasses.losses }),
  metrics: new ApiModule('keras.metrics', metrics),
  models: new ApiModule('keras.models', models),
  ops: opsModule,
  optimizers: new ApiModule('keras.optimizers', optimizers),
  preprocessing,
  random: new ApiModule('keras.random', random),
  regularizers: new ApiModule('keras.regularizers', {
    ...regularizers,
    ...baseClasses.regularizers,
  }),
  saving: new ApiModule('keras.saving', saving),
  utils: new ApiModule('keras.utils', {
    ...utils,
    deserialize_keras_object: saving.deserialize_keras_object,
    serialize_keras_object: saving.serialize_keras_object,
  }),
});
