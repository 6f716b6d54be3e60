import type * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { valueOf, type Variable } from '../../base/variable.js';
import type { Finish } from '../../tensors/finish.js';
import { transposeConvolve, upsampledSizes } from '../../tensors/transpose-convolve.js';
import type { Window } from '../../tensors/window.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readRecipe, type WeightRecipe } from '../base/weight-recipe.js';
import { spatialOf, withSpatial } from '../spatial/data-format.js';
import { readSizes } from '../spatial/read-sizes.js';
import { readCount, weightShape, type Count } from './counts.js';
import { FilterLayer } from './filter-layer.js';
import { activationParameters, forEachAxis, weightParameters } from './parameters.js';
import { readWindow, refuseStridesWithDilation } from './read-window.js';
import { saveFilters } from './save-filters.js';

const outputPadding: Parameter = { name: 'output_padding', default: null };
const dataFormat: Parameter = { name: 'data_format', default: null };

/** The parameters of the transposed convolutions. Conv3DTranspose has two of them the other way round. */
export const transposeParameters = (rank: number): readonly Parameter[] => [
  { name: 'filters' },
  { name: 'kernel_size' },
  { name: 'strides', default: forEachAxis(1, rank) },
  { name: 'padding', default: 'valid' },
  ...(rank === 3 ? [dataFormat, outputPadding] : [outputPadding, dataFormat]),
  { name: 'dilation_rate', default: forEachAxis(1, rank) },
  ...activationParameters,
  ...weightParameters(['kernel', 'bias']),
];

/** A convolution run backwards: it makes small pictures large. Kernel: [...window, filters, channels]. */
export abstract class ConvolutionTranspose extends FilterLayer {
  protected override readonly mayGrow = true;
  readonly filters: Count;
  readonly outputPadding: readonly number[] | null;
  kernel: Variable | undefined;
  readonly #recipes: { readonly kernel: WeightRecipe; readonly bias: WeightRecipe };

  constructor(args: Arguments, rank: number) {
    super(args, readWindow(args, rank));
    this.outputPadding = readOutputPadding(args.output_padding, this.window);
    this.#recipes = { kernel: readRecipe(args, 'kernel'), bias: readRecipe(args, 'bias') };
    this.filters = readCount(args.filters, 'filters');
    refuseStridesWithDilation(this.window);
  }

  protected override build(inputShape: NestedShape): void {
    const channels = this.fixChannels(oneShape(inputShape));
    const kernelShape = weightShape([...this.window.size, this.filters, channels], this.name);
    this.kernel = this.addWeight({ name: 'kernel', shape: kernelShape, ...this.#recipes.kernel });
    this.addBias(kernelShape.at(-2) ?? null, this.#recipes.bias);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    refuseRank(shape, this.window, this.name);
    const sizes = upsampledSizes(spatialOf(shape, this.dataFormat), this.#how);
    const filters = this.filters === null ? null : Number(this.filters);
    return withSpatial(shape, this.dataFormat, sizes, filters);
  }

  protected override filter(x: tf.Tensor, finish: Finish): tf.Tensor {
    return transposeConvolve(x, valueOf(this.kernel), this.#how, finish);
  }

  get #how(): Window & { readonly outputPadding: readonly number[] | null } {
    return { ...this.window, outputPadding: this.outputPadding };
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      ...saveFilters(this, { filters: this.filters }, {}, this.#recipes),
    };
  }
}

function readOutputPadding(value: unknown, { size, strides }: Window): readonly number[] | null {
  if (value === null || value === undefined) return null;
  const padding = readSizes(value, size.length, 'output_padding', 0);
  const axis = padding.findIndex((added, index) => added >= (strides[index] ?? 1));
  if (axis === -1) return padding;
  throw valueError(
    '`output_padding` must be strictly less than `strides` for all dimensions. ' +
      `At dimension ${axis}, \`output_padding\` is ${padding[axis] ?? 0} but \`strides\` is ${strides[axis] ?? 1}. ` +
      `Received: output_padding=${repr(padding, 'tuple')}, strides=${repr(strides, 'tuple')}`,
  );
}

/** Keras stumbles over it while it looks for the strides of an axis that the layer does not have. */
function refuseRank(shape: Shape, { size }: Window, layer: string): void {
  if (shape.length === size.length + 2) return;
  throw new KerasError(
    'IndexError',
    `Layer '${layer}' moves over ${size.length} spatial axes, but received an input of shape ${writeShape(shape)}.`,
  );
}
