import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../activations/activation.js';
import { getActivation } from '../activations/get.js';
import { tanh } from '../activations/tanh.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { runGru } from '../engine/recurrent/gru.js';
import type { RecurrentInputs, RecurrentOutputs } from '../engine/recurrent/types.js';
import {
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';
import type { Step } from './recurrent/cell.js';
import { fastGate } from './recurrent/fast-gate.js';
import { drop, gateProduct } from './recurrent/gates.js';
import { constraints, initializers, rates, regularizers } from './recurrent/parameters.js';
import { stateAt } from './recurrent/states.js';
import { WeightedCell } from './recurrent/weighted-cell.js';

/** Three blocks of columns: update gate, reset gate, candidate. */
type Blocks = [tf.Tensor, tf.Tensor, tf.Tensor];

/**
 * One step of a gated recurrent unit (Cho 2014). With the update gate z, the reset gate r and the candidate g:
 * h' = z ∘ h + (1 - z) ∘ g. The reset gate acts on h · recurrent kernel, or with `reset_after=False` on h itself.
 * The kernels hold z, r, g in this order.
 */
export class GRUCell extends WeightedCell {
  static override readonly className = 'GRUCell';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'recurrent_activation', default: 'sigmoid' },
    { name: 'use_bias', default: true },
    ...initializers,
    ...regularizers,
    ...constraints,
    ...rates,
    { name: 'reset_after', default: true },
    { name: 'seed', default: null },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...super.inherited,
    { name: 'implementation' },
  ];
  readonly recurrentActivation: Activation;
  readonly resetAfter: boolean;
  readonly givenResetAfter: unknown;
  protected override readonly gates = 3;
  readonly #implementation: unknown;

  constructor(args: Arguments) {
    super(args);
    this.recurrentActivation = getActivation(args.recurrent_activation);
    this.givenResetAfter = args.reset_after;
    this.resetAfter = isTruthy(args.reset_after);
    this.#implementation = args.implementation;
  }

  protected override maskCount(): number {
    return this.#implementation === 1 ? this.gates : super.maskCount();
  }

  /** With `reset_after` there is a second bias, which belongs to the recurrent product. */
  protected override addBias(columns: number, recipe: WeightRecipe): Variable {
    if (!this.resetAfter) return super.addBias(columns, recipe);
    return this.addWeight({ name: 'bias', shape: [2, columns], ...recipe });
  }

  protected override inputBias(): tf.Tensor | undefined {
    return this.resetAfter && this.bias !== undefined ? row(this.bias.value, 0) : this.bias?.value;
  }

  protected override stepper(recurrentMasks: readonly tf.Tensor[]): Step {
    return this.resetAfter ? this.#resetAfter(recurrentMasks) : this.#resetBefore(recurrentMasks);
  }

  #resetAfter(masks: readonly tf.Tensor[]): Step {
    const times = gateProduct(valueOf(this.recurrentKernel), masks);
    const bias = this.bias === undefined ? undefined : row(this.bias.value, 1);
    return (projected, states) => {
      const h = stateAt(states, 0);
      const inner = bias === undefined ? times(h) : tf.add(times(h), bias);
      const [xz, xr, xg] = tf.split(projected, 3, -1) as Blocks;
      const [hz, hr, hg] = tf.split(inner, 3, -1) as Blocks;
      const r = this.recurrentActivation.run(tf.add(xr, hr));
      return this.#mix(h, tf.add(xz, hz), tf.add(xg, tf.mul(r, hg)));
    };
  }

  #resetBefore(masks: readonly tf.Tensor[]): Step {
    const [gates, candidate] = tf.split(
      valueOf(this.recurrentKernel),
      [2 * this.units, this.units],
      1,
    ) as [tf.Tensor, tf.Tensor];
    const times = gateProduct(gates, masks.slice(0, 2));
    const last = masks[2];
    return (projected, states) => {
      const h = stateAt(states, 0);
      const [xz, xr, xg] = tf.split(projected, 3, -1) as Blocks;
      const [hz, hr] = tf.split(times(h), 2, -1) as [tf.Tensor, tf.Tensor];
      const r = this.recurrentActivation.run(tf.add(xr, hr));
      const reset = tf.mul(r, last === undefined ? h : drop(h, last));
      return this.#mix(h, tf.add(xz, hz), tf.add(xg, tf.matMul(reset, candidate)));
    };
  }

  #mix(h: tf.Tensor, update: tf.Tensor, candidate: tf.Tensor): ReturnType<Step> {
    const z = this.recurrentActivation.run(update);
    const g = this.activation.run(candidate);
    const next = tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), g));
    return { output: next, states: [next] };
  }

  protected override runWhole(inputs: RecurrentInputs): RecurrentOutputs | undefined {
    const recurrentActivation = fastGate(this.recurrentActivation);
    return recurrentActivation === undefined || this.activation !== tanh
      ? undefined
      : runGru({ ...inputs, recurrentActivation, resetAfter: this.resetAfter });
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      units: this.givenUnits,
      activation: this.activation.save(),
      recurrent_activation: this.recurrentActivation.save(),
      use_bias: this.useBias,
      ...saveInitializers({ ...this.recipes }),
      ...saveRegularizers({ ...this.recipes }),
      ...saveConstraints({ ...this.recipes }),
      dropout: this.dropout,
      recurrent_dropout: this.recurrentDropout,
      reset_after: this.givenResetAfter,
      seed: this.seed,
    };
  }
}

const row = (bias: tf.Tensor, index: number): tf.Tensor =>
  tf.reshape(tf.slice(bias, [index, 0], [1, -1]), [-1]);
