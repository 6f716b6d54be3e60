import test from 'ava';
import {
  convBiases,
  convParameters,
  weightsPerFilter,
} from '../../../src/authoring/formulas/conv-parameters.js';
import type { ConvLayer } from '../../../src/authoring/formulas/conv-parameters.js';

const of = (kernel: number, channels: number, filters: number, bias = true): ConvLayer => ({
  kernel,
  channels,
  filters,
  bias,
});

interface Known {
  readonly about: string;
  readonly layer: ConvLayer;
  readonly perFilter: number;
  readonly biases: number;
  readonly parameters: number;
}

// The parameters are those of `keras.layers.Conv2D(...).count_params()` of Keras 3.15.
const known: readonly Known[] = [
  {
    about: 'one input channel: 9 weights in a 3×3 filter',
    layer: of(3, 1, 25),
    perFilter: 9,
    biases: 25,
    parameters: 250,
  },
  {
    about: '25 input channels: 225 weights in a 3×3 filter',
    layer: of(3, 25, 50),
    perFilter: 225,
    biases: 50,
    parameters: 11300,
  },
  {
    about: 'the first layer of VGG',
    layer: of(3, 3, 64),
    perFilter: 27,
    biases: 64,
    parameters: 1792,
  },
  {
    about: 'a 1×1 kernel without biases',
    layer: of(1, 64, 16, false),
    perFilter: 64,
    biases: 0,
    parameters: 1024,
  },
  {
    about: 'a 5×5 kernel without biases',
    layer: of(5, 6, 16, false),
    perFilter: 150,
    biases: 0,
    parameters: 2400,
  },
];
for (const { about, layer, perFilter, biases, parameters } of known)
  test(about, (t) => {
    t.is(weightsPerFilter(layer), perFilter);
    t.is(convBiases(layer), biases);
    t.is(convParameters(layer), parameters);
  });
