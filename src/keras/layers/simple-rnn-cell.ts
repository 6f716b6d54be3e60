import * as tf from '@tensorflow/tfjs-core';
import { relu } from '../activations/relu.js';
import { tanh } from '../activations/tanh.js';
import type { Float } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf } from '../base/variable.js';
import { runSimpleRnn } from '../engine/recurrent/simple-rnn.js';
import type { RecurrentInputs, RecurrentOutputs } from '../engine/recurrent/types.js';
import { saveConstraints, saveInitializers, saveRegularizers } from './base/weight-recipe.js';
import type { Step } from './recurrent/cell.js';
import { gateProduct } from './recurrent/gates.js';
import { constraints, initializers, rates, regularizers } from './recurrent/parameters.js';
import { stateAt } from './recurrent/states.js';
import { WeightedCell } from './recurrent/weighted-cell.js';

/** One step of a simple recurrent network: h' = activation(x · kernel + bias + h · recurrent kernel). */
export class SimpleRNNCell extends WeightedCell {
  static override readonly className = 'SimpleRNNCell';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'use_bias', default: true },
    ...initializers,
    ...regularizers,
    ...constraints,
    ...rates,
    { name: 'seed', default: null },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'sequence' },
    { name: 'states' },
    { name: 'training', default: false },
  ];
  protected override readonly gates = 1;

  /** Unlike the cells with gates, it does drop everything at a rate of 1. */
  protected override rateOf(rate: number | Float): number {
    return Number(rate);
  }

  protected override stepper(recurrentMasks: readonly tf.Tensor[]): Step {
    const recurrent = gateProduct(valueOf(this.recurrentKernel), recurrentMasks);
    return (projected, states) => {
      const sum = tf.add(projected, recurrent(stateAt(states, 0)));
      const output = this.activation.run(sum);
      return { output, states: [output] };
    };
  }

  protected override runWhole(inputs: RecurrentInputs): RecurrentOutputs | undefined {
    if (this.activation === tanh) return runSimpleRnn({ ...inputs, activation: 'tanh' });
    return this.activation === relu ? runSimpleRnn({ ...inputs, activation: 'relu' }) : undefined;
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      units: this.givenUnits,
      activation: this.activation.save(),
      use_bias: this.useBias,
      ...saveInitializers({ ...this.recipes }),
      ...saveRegularizers({ ...this.recipes }),
      ...saveConstraints({ ...this.recipes }),
      dropout: this.dropout,
      recurrent_dropout: this.recurrentDropout,
      seed: this.seed,
    };
  }
}
