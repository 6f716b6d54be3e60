import * as tf from '@tensorflow/tfjs-core';
import type { AdagradRun } from '../../../../src/authoring/formulas/adagrad.js';
import { construct } from '../../../../src/keras/base/construct.js';
import { float } from '../../../../src/keras/base/float.js';
import { Variable } from '../../../../src/keras/base/variable.js';
import { Adagrad } from '../../../../src/keras/optimizers/adagrad.js';
import { gradientsOf } from '../../../../src/keras/training/gradients.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numberIn, present } from '../../../support/engine-oracle/numbers.js';

/** The next gradient of the list, or that of the loss where the parameter stands. */
function gradientAt({ source }: AdagradRun, step: number, w: tf.Tensor): tf.Tensor {
  if (source.kind === 'list') return tf.scalar(source.gradients[step] ?? NaN);
  const loss = () => tf.mul(source.a, tf.square(tf.sub(w, source.b)));
  return present(gradientsOf(loss, [w]))[0] ?? tf.scalar(NaN);
}

/** The question's sum starts at 0 and it adds no epsilon, other than Keras' defaults. */
function train(run: AdagradRun): { readonly places: number[]; readonly squareSum: number } {
  const w = new Variable(tf.scalar(run.start), { name: 'w', path: 'w' });
  const exact = { initial_accumulator_value: float(0), epsilon: float(0) };
  const adagrad = construct(Adagrad, [float(run.rate)], exact);
  const places = [run.start];
  for (let step = 0; step < run.steps; step++) {
    const gradient = gradientAt(run, step, w.value);
    adagrad.apply([gradient], [w]);
    places.push(numberIn(w.value));
  }
  const squareSum = numberIn(adagrad.variables.at(-1)?.value ?? tf.scalar(NaN));
  return { places, squareSum };
}

export default {
  id: 'adagrad-steps',
  runs: 'the optimizer Adagrad, on given gradients and on those of a loss',
  execute(run) {
    const { places, squareSum } = train(run);
    const sizes = places.slice(1).map((place, t) => Math.abs(place - (places[t] ?? NaN)));
    return {
      first: places[1] ?? NaN,
      final: places.at(-1) ?? NaN,
      'first-size': sizes[0] ?? NaN,
      'second-shorter': (sizes[1] ?? NaN) < (sizes[0] ?? NaN),
      'square-sum': squareSum,
      'last-rate': run.rate / Math.sqrt(squareSum),
    };
  },
  tooFine: { 'epsilon added': 'it changes the seventh digit' },
} satisfies EngineOracle<AdagradRun>;
