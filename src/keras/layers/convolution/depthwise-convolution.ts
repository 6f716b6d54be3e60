import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../../base/signature.js';
import { valueOf, type Variable } from '../../base/variable.js';
import { depthwiseConvolve } from '../../tensors/depthwise-convolve.js';
import { finished, type Finish } from '../../tensors/finish.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readRecipe, type WeightRecipe } from '../base/weight-recipe.js';
import { channelsOf } from '../spatial/data-format.js';
import { readCount, weightShape, type Count } from './counts.js';
import { FilterLayer } from './filter-layer.js';
import { convolvedShape } from './output-shape.js';
import { activationParameters, forEachAxis, weightParameters } from './parameters.js';
import { readWindow } from './read-window.js';
import { saveFilters } from './save-filters.js';

/** The parameters of DepthwiseConv1D and DepthwiseConv2D. */
export const depthwiseParameters = (rank: number): readonly Parameter[] => [
  { name: 'kernel_size' },
  { name: 'strides', default: forEachAxis(1, rank) },
  { name: 'padding', default: 'valid' },
  { name: 'depth_multiplier', default: 1 },
  { name: 'data_format', default: null },
  { name: 'dilation_rate', default: forEachAxis(1, rank) },
  ...activationParameters,
  ...weightParameters(['depthwise', 'bias']),
];

/** Each channel has filters of its own: `depth_multiplier` of them. Kernel: [...window, channels, depth_multiplier]. */
export abstract class DepthwiseConvolution extends FilterLayer {
  readonly depthMultiplier: Count;
  kernel: Variable | undefined;
  readonly #recipes: { readonly depthwise: WeightRecipe; readonly bias: WeightRecipe };

  constructor(args: Arguments, rank: number) {
    super(args, readWindow(args, rank));
    this.#recipes = { depthwise: readRecipe(args, 'depthwise'), bias: readRecipe(args, 'bias') };
    this.depthMultiplier = readCount(args.depth_multiplier, 'depth_multiplier');
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const channels = this.fixChannels(shape);
    this.computeOutputShape(shape);
    const sizes = weightShape([...this.window.size, channels, this.depthMultiplier], this.name);
    this.kernel = this.addWeight({ name: 'kernel', shape: sizes, ...this.#recipes.depthwise });
    this.addBias(channels * Number(this.depthMultiplier), this.#recipes.bias);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const channels = channelsOf(shape, this.dataFormat);
    const multiplier = Number(this.depthMultiplier);
    const filters = channels === null ? null : channels * multiplier;
    return convolvedShape(this, shape, [channels, multiplier], filters);
  }

  protected override filter(x: tf.Tensor, finish: Finish): tf.Tensor {
    return finished(depthwiseConvolve(x, valueOf(this.kernel), this.window), finish);
  }

  override getConfig(): Arguments {
    const before = { depth_multiplier: this.depthMultiplier };
    return { ...super.getConfig(), ...saveFilters(this, before, {}, this.#recipes) };
  }
}
