import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { Float, isNumber } from '../base/float.js';
import { shapeOfLists } from '../base/rectangular.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Layer } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** `inputs * scale + offset`, in floats; scale and offset may be numbers, or lists with one for each channel. */
export class Rescaling extends Layer {
  static override readonly className = 'Rescaling';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'scale' },
    { name: 'offset', default: new Float(0) },
  ];
  override readonly supportsMasking = true;
  readonly scale: unknown;
  readonly offset: unknown;

  constructor(args: Arguments) {
    super(args);
    this.scale = args.scale;
    this.offset = args.offset;
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return oneShape(inputShape);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const scale = beforeSpatialAxes(asTensor(this.scale, 'scale'));
    return tf.add(tf.mul(toFloat(inputs as tf.Tensor), scale), asTensor(this.offset, 'offset'));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), scale: this.scale, offset: this.offset };
  }
}

/** Only the scale is turned towards leading channels: Keras leaves the offset as it is. */
const beforeSpatialAxes = (scale: tf.Tensor): tf.Tensor =>
  scale.rank > 0 && session().imageDataFormat === 'channels_first'
    ? tf.reshape(scale, [...scale.shape, ...new Array<number>(Math.max(0, 3 - scale.rank)).fill(1)])
    : scale;

/** @throws UnimplementedError for a text, ValueError for all else that is no number and no list of numbers; it names the argument. */
function asTensor(value: unknown, name: string): tf.Tensor {
  if (isNumber(value) || typeof value === 'boolean') return tf.scalar(Number(value));
  if (typeof value === 'string')
    throw new KerasError(
      'UnimplementedError',
      `Rescaling: a text is no number. Received: ${name}=${repr(value)}`,
    );
  const numbers = asNumbers(value);
  shapeOfLists(numbers);
  if (numbers !== undefined) return tf.tensor(numbers, undefined, 'float32');
  throw valueError(
    `The \`${name}\` argument of Rescaling must be a number or a list of numbers. Received: ${name}=${repr(value)}`,
  );
}

type Numbers = number[] | Numbers[];

function asNumbers(value: unknown): Numbers | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.every(isNumber)) return value.map(Number);
  const rows = value.map(asNumbers);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
