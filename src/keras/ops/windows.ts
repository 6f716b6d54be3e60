import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import { readWindow, refuseStridesWithDilation } from '../layers/convolution/read-window.js';
import {
  channelsOf,
  readDataFormat,
  spatialOf,
  withSpatial,
} from '../layers/spatial/data-format.js';
import { readSizes } from '../layers/spatial/read-sizes.js';
import { withChannelsLast } from '../tensors/channels.js';
import { convolve } from '../tensors/convolve.js';
import { depthwiseConvolve } from '../tensors/depthwise-convolve.js';
import { pool, type PoolKind } from '../tensors/pool.js';
import {
  transposeConvolve,
  upsampledSizes,
  type Upsampling,
} from '../tensors/transpose-convolve.js';
import { countPlaces, plainWindow, type Window } from '../tensors/window.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { asFloats, shapeOf } from './values.js';

/** The window of a kernel: [...window, channels, filters]. */
function windowOf(args: Arguments, kernel: unknown): Window {
  const size = shapeOf(kernel).slice(0, -2);
  return readWindow({ ...args, kernel_size: size }, size.length);
}

/** Runs what needs its channels last, whatever the order of the axes. */
const onChannels = (args: Arguments, work: (x: tf.Tensor) => tf.Tensor): tf.Tensor =>
  withChannelsLast(asFloats(args.inputs), readDataFormat(args.data_format), work);

function conv(args: Arguments): tf.Tensor {
  const window = windowOf(args, args.kernel);
  const kernel = asFloats(args.kernel);
  refuseStridesWithDilation(window);
  const channels = channelsOf(shapeOf(args.inputs), readDataFormat(args.data_format)) ?? 1;
  if (channels % (kernel.shape.at(-2) ?? 1) !== 0)
    throw valueError(
      `The number of input channels must be evenly divisible by kernel's in_channels. Received input channels ${channels} ` +
        `and kernel in_channels ${kernel.shape.at(-2) ?? 1}, kernel.shape=${writeShape(kernel.shape)}.`,
    );
  return onChannels(args, (x) => convolve(x, kernel, window));
}

const depthwiseConv = (args: Arguments): tf.Tensor =>
  onChannels(args, (x) => depthwiseConvolve(x, asFloats(args.kernel), windowOf(args, args.kernel)));

function separableConv(args: Arguments): tf.Tensor {
  const window = windowOf(args, args.depthwise_kernel);
  const single = { ...plainWindow(window), size: window.size.map(() => 1) };
  return onChannels(args, (x) =>
    convolve(
      depthwiseConvolve(x, asFloats(args.depthwise_kernel), window),
      asFloats(args.pointwise_kernel),
      single,
    ),
  );
}

function upsampling(args: Arguments): Upsampling {
  const window = windowOf(args, args.kernel);
  const { output_padding: given } = args;
  const outputPadding =
    given === null ? null : readSizes(given, window.size.length, 'output_padding', 0);
  return { ...window, outputPadding };
}

const convTranspose = (args: Arguments): tf.Tensor =>
  onChannels(args, (x) => transposeConvolve(x, asFloats(args.kernel), upsampling(args)));

/** The shape of what windows make of inputs with so many channels. */
function movedShape(args: Arguments, window: Window, channels: number | null): KerasTensor {
  const shape = shapeOf(args.inputs);
  const format = readDataFormat(args.data_format);
  const places = countPlaces(spatialOf(shape, format), window);
  return symbol(withSpatial(shape, format, places, channels), floatType(typeOf(args.inputs)));
}

const ofKernel =
  (kernel: string): NonNullable<OpDefinition['infer']> =>
  (args) =>
    movedShape(args, windowOf(args, args[kernel]), shapeOf(args[kernel]).at(-1) ?? null);

/** Each channel has filters of its own. */
function depthwiseShape(args: Arguments): KerasTensor {
  const [channels = null, filters = null] = shapeOf(args.kernel).slice(-2);
  const count = channels === null || filters === null ? null : channels * filters;
  return movedShape(args, windowOf(args, args.kernel), count);
}

function separableShape(args: Arguments): KerasTensor {
  const filters = shapeOf(args.pointwise_kernel).at(-1) ?? null;
  return movedShape(args, windowOf(args, args.depthwise_kernel), filters);
}

function transposedShape(args: Arguments): KerasTensor {
  const shape = shapeOf(args.inputs);
  const format = readDataFormat(args.data_format);
  const sizes = upsampledSizes(spatialOf(shape, format), upsampling(args));
  const filters = shapeOf(args.kernel).at(-2) ?? null;
  return symbol(withSpatial(shape, format, sizes, filters), floatType(typeOf(args.inputs)));
}

/** Windows move by their own size unless they are told otherwise. */
function poolWindow(args: Arguments): Window {
  const rank = spatialOf(shapeOf(args.inputs), readDataFormat(args.data_format)).length;
  const strides = args.strides ?? args.pool_size;
  return readWindow({ ...args, kernel_size: args.pool_size, strides, dilation_rate: 1 }, rank);
}

const pooled = (name: string, className: string, kind: PoolKind): OpDefinition =>
  define([name, `nn.${className}`], ['inputs'], pooling, {
    compute: (args) => onChannels(args, (x) => pool(kind, x, poolWindow(args))),
    infer: (args) =>
      movedShape(
        args,
        poolWindow(args),
        channelsOf(shapeOf(args.inputs), readDataFormat(args.data_format)),
      ),
  });

const moving = [
  ['strides', 1],
  ['padding', 'valid'],
  ['data_format', null],
  ['dilation_rate', 1],
] as const;

const pooling = [
  'pool_size',
  ['strides', null],
  ['padding', 'valid'],
  ['data_format', null],
] as const;

/** Functions that move a window over the spatial axes. */
export const windowOps: readonly OpDefinition[] = [
  define(['conv', 'nn.Conv'], ['inputs', 'kernel'], moving, {
    compute: conv,
    infer: ofKernel('kernel'),
  }),
  define(['depthwise_conv', 'nn.DepthwiseConv'], ['inputs', 'kernel'], moving, {
    compute: depthwiseConv,
    infer: depthwiseShape,
  }),
  define(
    ['separable_conv', 'nn.SeparableConv'],
    ['inputs', 'depthwise_kernel', 'pointwise_kernel'],
    moving,
    { compute: separableConv, infer: separableShape },
  ),
  define(
    ['conv_transpose', 'nn.ConvTranspose'],
    ['inputs', 'kernel'],
    [
      ['strides', 1],
      ['padding', 'valid'],
      ['output_padding', null],
      ['data_format', null],
      ['dilation_rate', 1],
    ],
    { compute: convTranspose, infer: transposedShape },
  ),
  pooled('max_pool', 'MaxPool', 'max'),
  pooled('average_pool', 'AveragePool', 'average'),
];
