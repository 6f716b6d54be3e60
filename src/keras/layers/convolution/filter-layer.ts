import type * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../../activations/activation.js';
import { getActivation } from '../../activations/get.js';
import { relu } from '../../activations/relu.js';
import { toFloat } from '../../base/engine-tensor.js';
import { isTruthy } from '../../base/is-truthy.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import type { Variable } from '../../base/variable.js';
import { withChannelsLast, type DataFormat } from '../../tensors/channels.js';
import { finished, type Finish } from '../../tensors/finish.js';
import type { Window } from '../../tensors/window.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import type { WeightRecipe } from '../base/weight-recipe.js';
import { channelAxis, channelsOf, readDataFormat } from '../spatial/data-format.js';
import { knownChannels } from './counts.js';

/** What all layers have in common that move filters over their inputs: window, order of the axes, bias and activation. */
export abstract class FilterLayer extends Layer {
  override inputSpec: Layer['inputSpec'];
  readonly window: Window;
  readonly dataFormat: DataFormat;
  readonly activation: Activation;
  /** As it was given: what Python takes for true counts. */
  readonly useBias: unknown;
  bias: Variable | undefined;

  constructor(args: Arguments, window: Window) {
    super(args);
    this.window = window;
    this.dataFormat = readDataFormat(args.data_format);
    this.activation = getActivation(args.activation);
    this.useBias = args.use_bias;
    this.inputSpec = { minNdim: window.size.length + 2 };
  }

  /** The filters at work on `x`, whose channels come last. */
  protected abstract filter(x: tf.Tensor, finish: Finish): tf.Tensor;

  /** Demands from now on as many channels as there are now. @throws TypeError naming the layer if they are not known. */
  protected fixChannels(inputShape: Shape): number {
    const channels = knownChannels(channelsOf(inputShape, this.dataFormat), this.name, inputShape);
    const axes = { [channelAxis(this.dataFormat)]: channels };
    this.inputSpec = { minNdim: this.window.size.length + 2, axes };
    return channels;
  }

  protected addBias(size: number | null, recipe: WeightRecipe): void {
    if (isTruthy(this.useBias))
      this.bias = this.addWeight({ name: 'bias', shape: [size], ...recipe });
  }

  abstract override computeOutputShape(inputShape: NestedShape): NestedShape;

  /** Bias and relu are left to the convolution. All other activations see the channels where the layer has them. */
  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const finish = { bias: this.bias?.value, relu: this.activation === relu };
    const onLastAxis = this.#addsBiasToLastAxis(oneShape(this.computeOutputShape(x.shape)));
    const y = withChannelsLast(x, this.dataFormat, (channelsLast) =>
      this.filter(channelsLast, onLastAxis ? {} : finish),
    );
    const sum = onLastAxis ? finished(y, finish) : y;
    return finish.relu ? sum : this.activation.run(sum);
  }

  /**
   * With channels first and as many columns as filters, Keras 3.15 takes the columns for the channels when it adds the bias:
   * `add` in its TensorFlow backend looks at the last axis first. Results are to be what real Keras gives, so we do as well.
   */
  #addsBiasToLastAxis(shape: Shape): boolean {
    const size = this.bias?.size ?? 0;
    return this.dataFormat === 'channels_first' && size > 1 && shape.at(-1) === size;
  }
}
