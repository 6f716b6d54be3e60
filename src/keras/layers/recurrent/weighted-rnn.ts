import type { Activation } from '../../activations/activation.js';
import { serialize } from '../../base/serializable.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { without } from '../../../util/without.js';
import { layerParameters } from '../base/layer-options.js';
import { saveConstraints, saveInitializers, saveRegularizers } from '../base/weight-recipe.js';
import { RNN } from '../rnn.js';
import type { WeightedCell } from './weighted-cell.js';

/** A recurrent layer that makes its cell itself: SimpleRNN, LSTM and GRU. */
export abstract class WeightedRNN<Cell extends WeightedCell> extends RNN {
  static override readonly inherited: readonly Parameter[] = [
    ...layerParameters,
    { name: 'zero_output_for_mask' },
  ];
  override inputSpec: RNN['inputSpec'] = { ndim: 3 };
  declare readonly cell: Cell;

  constructor(args: Arguments, cell: Cell) {
    super({ ...args, cell });
  }

  get units(): number {
    return this.cell.units;
  }

  get activation(): Activation {
    return this.cell.activation;
  }

  get useBias(): unknown {
    return this.cell.useBias;
  }

  /** The part of the configuration that says how weights begin, what they cost and keep; `bias` stands behind the initializers. */
  protected configOfWeights(bias: Arguments = {}): Arguments {
    const recipes = { ...this.cell.recipes };
    const { activityRegularizer } = this;
    return {
      ...saveInitializers(recipes),
      ...bias,
      ...saveRegularizers(recipes),
      activity_regularizer: activityRegularizer && serialize(activityRegularizer),
      ...saveConstraints(recipes),
      dropout: this.cell.dropout,
      recurrent_dropout: this.cell.recurrentDropout,
    };
  }

  /** All that is not of the cell. */
  override getConfig(): Arguments {
    return without(super.getConfig(), 'cell');
  }
}

/** The arguments of a layer that its cell has too, with the cell's name. */
export const cellArguments = (
  cell: { readonly parameters: readonly Parameter[] },
  name: string,
  args: Arguments,
): Arguments => {
  const names = [
    ...cell.parameters.map((each) => each.name),
    'dtype',
    'trainable',
    'implementation',
  ];
  return { ...Object.fromEntries(names.map((each) => [each, args[each]])), name };
};
