import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../activations/activation.js';
import { getActivation } from '../activations/get.js';
import { tanh } from '../activations/tanh.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { runLstm } from '../engine/recurrent/lstm.js';
import type { RecurrentInputs, RecurrentOutputs } from '../engine/recurrent/types.js';
import {
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';
import type { StateSize, Step } from './recurrent/cell.js';
import { fastGate } from './recurrent/fast-gate.js';
import { gateProduct } from './recurrent/gates.js';
import { constraints, initializers, rates, regularizers } from './recurrent/parameters.js';
import { stateAt } from './recurrent/states.js';
import { UnitForgetBias } from './recurrent/unit-forget-bias.js';
import { WeightedCell } from './recurrent/weighted-cell.js';

/**
 * One step of a long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers 2000). With the gates
 * i, f, o and the candidate g: c' = f ∘ c + i ∘ g, h' = o ∘ activation(c'). The kernels hold i, f, g, o in this order.
 */
export class LSTMCell extends WeightedCell {
  static override readonly className = 'LSTMCell';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'recurrent_activation', default: 'sigmoid' },
    { name: 'use_bias', default: true },
    ...initializers,
    { name: 'unit_forget_bias', default: true },
    ...regularizers,
    ...constraints,
    ...rates,
    { name: 'seed', default: null },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...super.inherited,
    { name: 'implementation' },
  ];
  readonly recurrentActivation: Activation;
  /** As it was given: what Python takes for true counts. */
  readonly unitForgetBias: unknown;
  protected override readonly gates = 4;
  readonly #implementation: unknown;

  constructor(args: Arguments) {
    super(args);
    this.recurrentActivation = getActivation(args.recurrent_activation);
    this.unitForgetBias = args.unit_forget_bias;
    this.#implementation = args.implementation;
  }

  override get stateSize(): StateSize {
    return [this.units, this.units];
  }

  protected override maskCount(): number {
    return this.#implementation === 1 ? this.gates : super.maskCount();
  }

  protected override addBias(columns: number, recipe: WeightRecipe): Variable {
    return super.addBias(
      columns,
      isTruthy(this.unitForgetBias)
        ? { ...recipe, initializer: new UnitForgetBias(recipe.initializer) }
        : recipe,
    );
  }

  protected override stepper(recurrentMasks: readonly tf.Tensor[]): Step {
    const recurrent = gateProduct(valueOf(this.recurrentKernel), recurrentMasks);
    return (projected, states) => {
      const sum = tf.add(projected, recurrent(stateAt(states, 0)));
      const [i, f, g, o] = tf.split(sum, 4, -1) as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
      const kept = tf.mul(this.recurrentActivation.run(f), stateAt(states, 1));
      const added = tf.mul(this.recurrentActivation.run(i), this.activation.run(g));
      const c = tf.add(kept, added);
      const h = tf.mul(this.recurrentActivation.run(o), this.activation.run(c));
      return { output: h, states: [h, c] };
    };
  }

  protected override runWhole(inputs: RecurrentInputs): RecurrentOutputs | undefined {
    const recurrentActivation = fastGate(this.recurrentActivation);
    return recurrentActivation === undefined || this.activation !== tanh
      ? undefined
      : runLstm({ ...inputs, recurrentActivation });
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      units: this.givenUnits,
      activation: this.activation.save(),
      recurrent_activation: this.recurrentActivation.save(),
      use_bias: this.useBias,
      unit_forget_bias: this.unitForgetBias,
      ...saveInitializers({ ...this.recipes }),
      ...saveRegularizers({ ...this.recipes }),
      ...saveConstraints({ ...this.recipes }),
      dropout: this.dropout,
      recurrent_dropout: this.recurrentDropout,
      seed: this.seed,
    };
  }
}
