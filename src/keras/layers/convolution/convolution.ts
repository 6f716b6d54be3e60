import type * as tf from '@tensorflow/tfjs-core';
import { typeError, valueError } from '../../base/errors.js';
import { Float, isNumber } from '../../base/float.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { valueOf, type Variable } from '../../base/variable.js';
import { convolve } from '../../tensors/convolve.js';
import type { Finish } from '../../tensors/finish.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readRecipe, type WeightRecipe } from '../base/weight-recipe.js';
import { readCount, weightShape, type Count } from './counts.js';
import { FilterLayer } from './filter-layer.js';
import { convolvedShape } from './output-shape.js';
import { activationParameters, forEachAxis, weightParameters } from './parameters.js';
import { readWindow, refuseStridesWithDilation } from './read-window.js';
import { channelsOf } from '../spatial/data-format.js';
import { saveFilters } from './save-filters.js';

/** The parameters of Conv1D, Conv2D and Conv3D. */
export const convolutionParameters = (rank: number): readonly Parameter[] => [
  { name: 'filters' },
  { name: 'kernel_size' },
  { name: 'strides', default: forEachAxis(1, rank) },
  { name: 'padding', default: 'valid' },
  { name: 'data_format', default: null },
  { name: 'dilation_rate', default: forEachAxis(1, rank) },
  { name: 'groups', default: 1 },
  ...activationParameters,
  ...weightParameters(['kernel', 'bias']),
];

/** `activation(inputs * kernel + bias)` over one to three spatial axes; `*` is a cross-correlation. */
export abstract class Convolution extends FilterLayer {
  readonly filters: Count;
  readonly groups: number | Float;
  kernel: Variable | undefined;
  readonly #recipes: { readonly kernel: WeightRecipe; readonly bias: WeightRecipe };

  constructor(args: Arguments, rank: number) {
    super(args, readWindow(args, rank, rank === 1 ? ['valid', 'same', 'causal'] : undefined));
    this.#recipes = { kernel: readRecipe(args, 'kernel'), bias: readRecipe(args, 'bias') };
    this.filters = readCount(args.filters, 'filters');
    this.groups = readGroups(args.groups, this.filters);
    refuseStridesWithDilation(this.window);
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const channels = this.fixChannels(shape);
    const groups = Number(this.groups);
    if (channels % groups !== 0)
      throw valueError(
        `The number of input channels of layer '${this.name}' must be evenly divisible by the number of groups. ` +
          `Received groups=${groups}, but the input has ${channels} channels (full input shape is ${writeShape(shape)}).`,
      );
    const own = this.groups instanceof Float ? new Float(channels / groups) : channels / groups;
    const sizes = [...this.window.size, own, this.filters];
    const kernelShape = weightShape(sizes, this.name);
    this.computeOutputShape(shape);
    this.kernel = this.addWeight({ name: 'kernel', shape: kernelShape, ...this.#recipes.kernel });
    this.addBias(kernelShape.at(-1) ?? null, this.#recipes.bias);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const filters = this.filters === null ? null : Number(this.filters);
    const channels = channelsOf(shape, this.dataFormat);
    const own = channels === null ? null : channels / Number(this.groups);
    return convolvedShape(this, shape, [own, filters]);
  }

  protected override filter(x: tf.Tensor, finish: Finish): tf.Tensor {
    return convolve(x, valueOf(this.kernel), this.window, finish);
  }

  override getConfig(): Arguments {
    const before = { filters: this.filters };
    const config = saveFilters(this, before, { groups: this.groups }, this.#recipes);
    return { ...super.getConfig(), ...config };
  }
}

function readGroups(given: unknown, filters: Count): number | Float {
  const groups = typeof given === 'boolean' ? Number(given) : given;
  if (!isNumber(groups))
    throw typeError(`The number of groups must be an integer. Received: groups=${repr(given)}.`);
  if (Number(groups) <= 0)
    throw valueError(
      `The number of groups must be a positive integer. Received: groups=${repr(groups)}.`,
    );
  if (filters !== null && Number(filters) % Number(groups) !== 0)
    throw valueError(
      'The number of filters must be evenly divisible by the number of groups. Received: ' +
        `groups=${repr(groups)}, filters=${repr(filters)}.`,
    );
  return groups;
}
