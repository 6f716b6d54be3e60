import * as tf from '@tensorflow/tfjs-core';
import type { Point, QuadraticLoss } from '../../../src/authoring/formulas/quadratic-loss.js';
import { construct } from '../../../src/keras/base/construct.js';
import { float } from '../../../src/keras/base/float.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { MeanSquaredError } from '../../../src/keras/losses/mean-squared-error.js';
import { SGD } from '../../../src/keras/optimizers/sgd.js';
import { gradientsOf } from '../../../src/keras/training/gradients.js';
import { layer, stack } from '../small-models.js';
import { numberIn, present } from './numbers.js';

interface Measured {
  readonly variables: readonly Variable[];
  readonly loss: () => tf.Tensor;
}

/** A loss in the parameter w, or w and b, that the engine differentiates and descends. */
export class LossOnEngine {
  readonly #start: readonly number[];
  readonly #measured: Measured;

  constructor(loss: QuadraticLoss, start: readonly number[]) {
    this.#start = start;
    this.#measured = loss.form === 'points' ? fitOf(loss.points) : formulaOf(loss, start);
    this.restart();
  }

  /** Puts the parameters back to where they began. */
  restart(): void {
    this.#measured.variables.forEach((variable, i) => {
      variable.assignValues([this.#start[i] ?? NaN]);
    });
  }

  places(): number[] {
    return this.#measured.variables.map(({ value }) => numberIn(value));
  }

  /** The slope along each parameter. */
  slopes(): number[] {
    return this.#gradients().map(numberIn);
  }

  /** The second derivative along the first parameter. */
  curvature(): number {
    const slope = () => this.#gradients()[0] ?? tf.scalar(NaN);
    const [w] = this.#measured.variables;
    const [second] = present(gradientsOf(slope, w === undefined ? [] : [w.value]));
    return second === undefined ? NaN : numberIn(second);
  }

  /** Steps of gradient descent. */
  descend(rate: number, steps: number): void {
    const sgd = construct(SGD, [float(rate)], {});
    for (let step = 0; step < steps; step++) sgd.apply(this.#gradients(), this.#measured.variables);
  }

  #gradients(): tf.Tensor[] {
    const { loss, variables } = this.#measured;
    return present(
      gradientsOf(
        loss,
        variables.map(({ value }) => value),
      ),
    );
  }
}

/** The sum of squared residuals of a line: a Dense layer with one weight and one bias. */
function fitOf(points: readonly Point[]): Measured {
  const model = stack(1, layer('Dense', [1]));
  const squares = construct(MeanSquaredError, [], { reduction: 'sum' });
  const x = tf.tensor2d(points.map(([at]) => [at]));
  const y = tf.tensor2d(points.map(([, height]) => [height]));
  const loss = () => squares.measure(y, model.run(x, true) as tf.Tensor);
  return { variables: model.trainableWeights, loss };
}

/** The loss as the question writes it. */
function formulaOf(
  loss: Exclude<QuadraticLoss, { form: 'points' }>,
  start: readonly number[],
): Measured {
  const variables = start.map(
    (value, i) => new Variable(tf.scalar(value), { name: `w${i}`, path: `w${i}` }),
  );
  return { variables, loss: () => evaluate(loss, variables) };
}

function evaluate(
  loss: Exclude<QuadraticLoss, { form: 'points' }>,
  variables: readonly Variable[],
): tf.Tensor {
  const [w = tf.scalar(NaN), b = tf.scalar(NaN)] = variables.map(({ value }) => value);
  switch (loss.form) {
    case 'vertex':
      return tf.add(tf.mul(loss.a, tf.square(tf.sub(w, loss.b))), loss.c);
    case 'standard':
      return tf.addN([tf.mul(loss.a, tf.square(w)), tf.mul(loss.b, w), tf.scalar(loss.c)]);
    case 'bowl':
      return tf.addN([
        tf.mul(loss.a, tf.square(w)),
        tf.mul(loss.d, tf.square(b)),
        tf.mul(loss.e, tf.mul(w, b)),
        tf.mul(loss.f, w),
        tf.mul(loss.g, b),
      ]);
  }
}
