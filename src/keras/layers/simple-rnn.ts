import type { Arguments, Parameter } from '../base/signature.js';
import {
  constraints,
  initializers,
  rates,
  regularizers,
  sequenceFlags,
} from './recurrent/parameters.js';
import { cellArguments, WeightedRNN } from './recurrent/weighted-rnn.js';
import { SimpleRNNCell } from './simple-rnn-cell.js';

/** A simple recurrent network along axis 1: its output is its state. */
export class SimpleRNN extends WeightedRNN<SimpleRNNCell> {
  static override readonly className = 'SimpleRNN';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'use_bias', default: true },
    ...initializers,
    ...regularizers,
    { name: 'activity_regularizer', default: null },
    ...constraints,
    ...rates,
    ...sequenceFlags,
    { name: 'seed', default: null },
  ];

  constructor(args: Arguments) {
    super(args, new SimpleRNNCell(cellArguments(SimpleRNNCell, 'simple_rnn_cell', args)));
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      units: this.cell.givenUnits,
      activation: this.cell.activation.save(),
      use_bias: this.cell.useBias,
      ...this.configOfWeights(),
    };
  }
}
