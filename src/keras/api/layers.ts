import { construct } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { savedForm } from './saved-form.js';
import { bind, type Arguments } from '../base/signature.js';
import { Layer } from '../layers/base/layer.js';
import { layers as list } from '../layers/index.js';
import { CallableClass, defineCall, defineFunction, type Callable } from './callable.js';
import { aliases, defineClasses } from './define-class.js';
import { Input } from './models.js';
import { PlainLayer } from './plain-layer.js';
import { invoke } from './invoke.js';
import { revive } from './saving.js';
import { withTensors } from './values.js';

const classes = defineClasses(list);

/** Keras' second names of layers. */
const secondNames: Readonly<Record<string, string>> = {
  AvgPool1D: 'AveragePooling1D',
  AvgPool2D: 'AveragePooling2D',
  AvgPool3D: 'AveragePooling3D',
  Convolution1D: 'Conv1D',
  Convolution1DTranspose: 'Conv1DTranspose',
  Convolution2D: 'Conv2D',
  Convolution2DTranspose: 'Conv2DTranspose',
  Convolution3D: 'Conv3D',
  Convolution3DTranspose: 'Conv3DTranspose',
  GlobalAvgPool1D: 'GlobalAveragePooling1D',
  GlobalAvgPool2D: 'GlobalAveragePooling2D',
  GlobalAvgPool3D: 'GlobalAveragePooling3D',
  GlobalMaxPool1D: 'GlobalMaxPooling1D',
  GlobalMaxPool2D: 'GlobalMaxPooling2D',
  GlobalMaxPool3D: 'GlobalMaxPooling3D',
  MaxPool1D: 'MaxPooling1D',
  MaxPool2D: 'MaxPooling2D',
  MaxPool3D: 'MaxPooling3D',
  SeparableConvolution1D: 'SeparableConv1D',
  SeparableConvolution2D: 'SeparableConv2D',
};

/** Functions that make a layer and call it on a list of tensors: `add([a, b])`. */
const merges: Readonly<Record<string, string>> = {
  add: 'Add',
  average: 'Average',
  concatenate: 'Concatenate',
  dot: 'Dot',
  maximum: 'Maximum',
  minimum: 'Minimum',
  multiply: 'Multiply',
  subtract: 'Subtract',
};

function defineMerge(name: string, className: string): [string, Callable][] {
  const made = classes[className];
  if (made === undefined) return [];
  const call = (positional: readonly unknown[], keywords: Arguments): unknown => {
    const { bound, rest } = bind(
      name,
      [{ name: 'inputs' }, ...made.parameters],
      positional,
      keywords,
    );
    const { inputs, ...options } = bound;
    return invoke(made.call([], { ...options, ...rest }), [withTensors(inputs)]);
  };
  return [[name, defineCall(name, [{ name: 'inputs' }, ...made.parameters], call)]];
}

/** `keras.layers.Layer`: to be derived from by programs. */
const layerClass = new CallableClass(
  {
    name: 'Layer',
    parameters: [],
    call: (positional, keywords) => construct(PlainLayer, positional, keywords),
  },
  Layer,
);

/** `keras.layers.deserialize`. @throws TypeError for a class that Keras does not know, ValueError for what is no layer. */
function reviveLayer(config: unknown): unknown {
  const made = revive(config);
  if (made instanceof Layer) return made;
  throw valueError(`\`config\` is not that of a \`keras.layers.Layer\`. Received: ${repr(config)}`);
}

/** `keras.layers`. */
export const layers: Readonly<Record<string, unknown>> = {
  ...classes,
  ...aliases(classes, secondNames),
  ...Object.fromEntries(Object.entries(merges).flatMap(([name, made]) => defineMerge(name, made))),
  Input,
  Layer: layerClass,
  deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) =>
    reviveLayer(config),
  ),
  serialize: defineFunction('serialize', [{ name: 'layer' }], ({ layer }) => savedForm(layer)),
};
