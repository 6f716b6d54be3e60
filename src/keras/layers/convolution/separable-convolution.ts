import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../../base/signature.js';
import { valueOf, type Variable } from '../../base/variable.js';
import { convolve } from '../../tensors/convolve.js';
import { depthwiseConvolve } from '../../tensors/depthwise-convolve.js';
import type { Finish } from '../../tensors/finish.js';
import { plainWindow } from '../../tensors/window.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readRecipe, type WeightRecipe } from '../base/weight-recipe.js';
import { readCount, weightShape, type Count } from './counts.js';
import { FilterLayer } from './filter-layer.js';
import { convolvedShape } from './output-shape.js';
import { activationParameters, forEachAxis, weightParameters } from './parameters.js';
import { readWindow } from './read-window.js';
import { channelsOf } from '../spatial/data-format.js';
import { saveFilters } from './save-filters.js';

/** The parameters of SeparableConv1D and SeparableConv2D. */
export const separableParameters = (rank: number): readonly Parameter[] => [
  { name: 'filters' },
  { name: 'kernel_size' },
  { name: 'strides', default: forEachAxis(1, rank) },
  { name: 'padding', default: 'valid' },
  { name: 'data_format', default: null },
  { name: 'dilation_rate', default: forEachAxis(1, rank) },
  { name: 'depth_multiplier', default: 1 },
  ...activationParameters,
  ...weightParameters(['depthwise', 'pointwise', 'bias']),
];

interface Recipes extends Readonly<Record<string, WeightRecipe>> {
  readonly depthwise: WeightRecipe;
  readonly pointwise: WeightRecipe;
  readonly bias: WeightRecipe;
}

/** A depthwise convolution, then one with windows of a single cell that mixes the channels. */
export abstract class SeparableConvolution extends FilterLayer {
  readonly depthMultiplier: Count;
  readonly filters: Count;
  depthwiseKernel: Variable | undefined;
  pointwiseKernel: Variable | undefined;
  readonly #recipes: Recipes;

  constructor(args: Arguments, rank: number) {
    super(args, readWindow(args, rank));
    this.#recipes = {
      depthwise: readRecipe(args, 'depthwise'),
      pointwise: readRecipe(args, 'pointwise'),
      bias: readRecipe(args, 'bias'),
    };
    this.depthMultiplier = readCount(args.depth_multiplier, 'depth_multiplier');
    this.filters = readCount(args.filters, 'filters');
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const channels = this.fixChannels(shape);
    const { size } = this.window;
    const depthwise = weightShape([...size, channels, this.depthMultiplier], this.name);
    const mixed = channels * Number(this.depthMultiplier);
    const pointwise = weightShape([...size.map(() => 1), mixed, this.filters], this.name);
    this.computeOutputShape(shape);
    this.depthwiseKernel = this.addWeight({
      name: 'depthwise_kernel',
      shape: depthwise,
      ...this.#recipes.depthwise,
    });
    this.pointwiseKernel = this.addWeight({
      name: 'pointwise_kernel',
      shape: pointwise,
      ...this.#recipes.pointwise,
    });
    this.addBias(pointwise.at(-1) ?? null, this.#recipes.bias);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const filters = this.filters === null ? null : Number(this.filters);
    return convolvedShape(this, shape, [channelsOf(shape, this.dataFormat), filters]);
  }

  protected override filter(x: tf.Tensor, finish: Finish): tf.Tensor {
    const apart = depthwiseConvolve(x, valueOf(this.depthwiseKernel), this.window);
    const cell = plainWindow({ ...this.window, size: this.window.size.map(() => 1) });
    return convolve(apart, valueOf(this.pointwiseKernel), cell, finish);
  }

  override getConfig(): Arguments {
    const before = { depth_multiplier: this.depthMultiplier, filters: this.filters };
    return { ...super.getConfig(), ...saveFilters(this, before, {}, this.#recipes) };
  }
}
