import type { Arguments, Parameter } from '../base/signature.js';
import { LSTMCell } from './lstm-cell.js';
import {
  constraints,
  initializers,
  rates,
  readUseCudnn,
  regularizers,
  sequenceFlags,
} from './recurrent/parameters.js';
import { cellArguments, WeightedRNN } from './recurrent/weighted-rnn.js';

/** A long short-term memory along axis 1, with the states h and c. */
export class LSTM extends WeightedRNN<LSTMCell> {
  static override readonly className = 'LSTM';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: 'tanh' },
    { name: 'recurrent_activation', default: 'sigmoid' },
    { name: 'use_bias', default: true },
    ...initializers,
    { name: 'unit_forget_bias', default: true },
    ...regularizers,
    { name: 'activity_regularizer', default: null },
    ...constraints,
    ...rates,
    { name: 'seed', default: null },
    ...sequenceFlags,
    { name: 'use_cudnn', default: 'auto' },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...super.inherited,
    { name: 'implementation' },
  ];
  readonly useCudnn: unknown;

  constructor(args: Arguments) {
    super(args, new LSTMCell(cellArguments(LSTMCell, 'lstm_cell', args)));
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
      ...this.configOfWeights({ unit_forget_bias: cell.unitForgetBias }),
      seed: cell.seed,
    };
  }
}
