import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { flatten } from '../../../src/keras/graph/nested.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { layers } from '../../../src/keras/layers/index.js';
import type { DifferentiableLayer } from '../../support/differentiable-layer.js';
import { differentiableLayers } from '../../support/differentiable-layers.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

/** Layers that have no gradients to look at. */
const without: Readonly<Record<string, string>> = {
  CategoryEncoding: 'takes whole numbers and has no weights',
  InputLayer: 'computes nothing',
};

test('each layer is in the table, or has a reason not to be', (t) => {
  const known = new Set([
    ...differentiableLayers.map(({ className }) => className),
    ...Object.keys(without),
  ]);
  t.deepEqual(
    Object.keys(layers).filter((name) => !known.has(name)),
    [],
  );
  t.deepEqual(
    [...known].filter((name) => !(name in layers)),
    [],
  );
});

for (const row of differentiableLayers)
  test(`gradients of ${[row.className, row.variant].join(' ').trim()} agree with difference quotients`, (t) => {
    t.deepEqual(
      withSession(() => disagreements(row)),
      [],
    );
  });

function disagreements(row: DifferentiableLayer): string[] {
  const inputs = row.inputs.map((shape, index) => valuesOf(row, shape, index));
  const built = row.make();
  outputOf(row, built, inputs);
  const weights = built.trainableWeights.map(({ shape }, i) => numbers(2, `w${i}`, shape));
  const count = row.values === 'whole' ? 0 : inputs.length;
  return checkGradients(
    (...tensors) => {
      const layer = isRandom(row) ? drawnAgain(row, inputs) : built;
      layer.trainableWeights.forEach((weight, i) => {
        weight.assign(tf.clone(tensors[count + i] as tf.Tensor));
      });
      return outputOf(row, layer, count === 0 ? inputs : tensors.slice(0, count));
    },
    [...inputs.slice(0, count), ...weights],
  );
}

const isRandom = ({ keywords }: DifferentiableLayer): boolean => keywords.training === true;

/** The layer anew, with the random numbers that it began with. */
function drawnAgain(row: DifferentiableLayer, inputs: readonly tf.Tensor[]): Layer {
  const layer = row.make();
  outputOf(row, layer, inputs);
  return layer;
}

/** All float outputs, one behind the other. */
function outputOf(
  { passed, keywords }: DifferentiableLayer,
  layer: Layer,
  tensors: readonly tf.Tensor[],
): tf.Tensor {
  const [first, ...others] = tensors;
  const args = { each: tensors, list: [tensors], states: [first, others] }[passed];
  const outputs = flatten(layer.call(args, keywords)) as tf.Tensor[];
  return tf.concat(outputs.map((output) => tf.reshape(output, [-1])));
}

function valuesOf(
  { values }: DifferentiableLayer,
  shape: readonly number[],
  index: number,
): tf.Tensor {
  const drawn = numbers(1, `x${index}`, shape);
  if (values === 'smooth') return drawn;
  if (values === 'whole') return tf.cast(tf.floor(tf.mul(tf.add(drawn, 1), 2)), 'int32');
  return tf.tensor(spread(drawn.dataSync(), index), [...shape]);
}

/** Numbers in the same order of size, with gaps of 1/8 between them and around 0, also between two such lists. */
function spread(values: ArrayLike<number>, index: number): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const middle = sorted.length / 2;
  return Float32Array.from(
    values,
    (value) => (2 * (sorted.indexOf(value) - middle) + index + 0.5) / 8,
  );
}
