import type { Activation } from '../../activations/activation.js';
import { serialize } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import type { Regularizer } from '../../regularizers/regularizer.js';
import type { DataFormat } from '../../tensors/channels.js';
import type { Window } from '../../tensors/window.js';
import {
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from '../base/weight-recipe.js';

interface Filtering {
  readonly window: Window;
  readonly dataFormat: DataFormat;
  readonly activation: Activation;
  readonly useBias: unknown;
  readonly activityRegularizer: Regularizer | null;
}

/**
 * What a configuration holds of a layer with filters, in Keras' order: `before` the window, the window, `behind` it, and
 * the weights in the order of `recipes`. Transposed layers have `output_padding` before `data_format`, so the window may
 * hold it too.
 */
export const saveFilters = (
  layer: Filtering & { readonly outputPadding?: readonly number[] | null },
  before: Arguments,
  behind: Arguments,
  recipes: Readonly<Record<string, WeightRecipe>>,
): Arguments => ({
  ...before,
  kernel_size: layer.window.size,
  strides: layer.window.strides,
  padding: layer.window.padding,
  ...(layer.outputPadding === undefined ? {} : { output_padding: layer.outputPadding }),
  data_format: layer.dataFormat,
  dilation_rate: layer.window.dilation,
  ...behind,
  activation: layer.activation.save(),
  use_bias: layer.useBias,
  ...saveInitializers(recipes),
  ...saveRegularizers(recipes),
  activity_regularizer: layer.activityRegularizer && serialize(layer.activityRegularizer),
  ...saveConstraints(recipes),
});
