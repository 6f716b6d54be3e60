import type { Arguments, Parameter } from '../base/signature.js';
import { GRUCell } from './gru-cell.js';
import {
  constraints,
  initializers,
  rates,
  readUseCudnn,
  regularizers,
  sequenceFlags,
} from './recurrent/parameters.js';
import { cellArguments, WeightedRNN } from './recurrent/weighted-rnn.js';

/** A gated recurrent unit along axis 1: its output is its state. */
export class GRU extends WeightedRNN<GRUCell> {
  static override readonly className = 'GRU';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'recurrent_activation', default: 'sigmoid' },
    { name: 'use_bias', default: true },
    ...initializers,
    ...regularizers,
    { name: 'activity_regularizer', default: null },
    ...constraints,
    ...rates,
    { name: 'seed', default: null },
    ...sequenceFlags,
    { name: 'reset_after', default: true },
    { name: 'use_cudnn', default: 'auto' },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...super.inherited,
    { name: 'implementation' },
  ];
  readonly useCudnn: unknown;

  constructor(args: Arguments) {
    super(args, new GRUCell(cellArguments(GRUCell, 'gru_cell', args)));
    this.useCudnn = readUseCudnn(args.use_cudnn);
  }

  override getConfig(): Arguments {
    const { cell } = this;
    return {
      ...super.getConfig(),
      units: cell.givenUnits,
      activation: cell.activation.save(),
      recurrent_activation: cell.recurrentActivation.save(),
      use_bias: cell.useBias,
      ...this.configOfWeights(),
      reset_after: cell.givenResetAfter,
      seed: cell.seed,
    };
  }
}
