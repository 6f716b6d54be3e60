import type { Tensor } from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { KerasError, valueError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Shape } from '../base/shape.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';
import { isKerasTensor, KerasTensor } from '../graph/keras-tensor.js';
import { addNode } from '../graph/node.js';
import { Layer } from './base/layer.js';

/** An entrance of a network: a layer without a computation, whose only output is a symbolic tensor. */
export class InputLayer extends Layer {
  static override readonly className = 'InputLayer';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'shape', default: null },
    { name: 'batch_size', default: null },
    { name: 'dtype', default: null },
    { name: 'sparse', default: null },
    { name: 'ragged', default: null },
    { name: 'batch_shape', default: null },
    { name: 'input_tensor', default: null },
    { name: 'optional', default: false },
    { name: 'name', default: null },
  ];
  /** Keras 2's names of `shape` and `batch_shape`. */
  static override readonly inherited: readonly Parameter[] = [
    { name: 'input_shape' },
    { name: 'batch_input_shape' },
  ];
  override readonly callParameters: readonly Parameter[] = [];
  /** Whether a call of the model may leave this input out. */
  readonly optional: boolean;
  /** The symbolic tensor that stands for what comes in. */
  readonly output: KerasTensor;
  readonly #sparse: boolean;
  readonly #ragged: boolean;

  constructor(args: Arguments) {
    super({
      name: args.name,
      dtype: isKerasTensor(args.input_tensor) ? args.input_tensor.dtype : args.dtype,
    });
    this.optional = isTruthy(args.optional);
    this.#sparse = isTruthy(args.sparse);
    this.#ragged = isTruthy(args.ragged);
    this.output = readTensor(args.input_tensor) ?? makeTensor(args, this.dtype);
    addNode(this, { positional: [], keywords: {} }, [this.output]);
    this.buildAtInit();
  }

  /** The shape of what comes in, with the batch axis. */
  get shape(): Shape {
    return this.output.shape;
  }

  protected override forward(): Tensor {
    throw new KerasError('NotImplementedError', `The input layer '${this.name}' computes nothing.`);
  }

  override getConfig(): Arguments {
    return {
      batch_shape: this.shape,
      dtype: this.dtype,
      sparse: this.#sparse,
      ragged: this.#ragged,
      name: this.name,
      optional: this.optional,
    };
  }
}

/** `keras.Input(…)`: the symbolic tensor of a new input layer. */
export function input(positional: readonly unknown[], keywords: Arguments = {}): KerasTensor {
  const { tensor, ...args } = bindAll('Input', inputParameters, positional, keywords);
  return new InputLayer({ ...args, input_tensor: tensor }).output;
}

/** The parameters of `keras.Input`, in Python's order. */
export const inputParameters: readonly Parameter[] = [
  { name: 'shape', default: null },
  { name: 'batch_size', default: null },
  { name: 'dtype', default: null },
  { name: 'sparse', default: null },
  { name: 'ragged', default: null },
  { name: 'batch_shape', default: null },
  { name: 'name', default: null },
  { name: 'tensor', default: null },
  { name: 'optional', default: false },
];

function readTensor(given: unknown): KerasTensor | undefined {
  if (given === null || given === undefined) return undefined;
  if (isKerasTensor(given)) return given;
  throw valueError(
    `Argument \`input_tensor\` must be a KerasTensor. Received invalid type: input_tensor=${str(given)}`,
  );
}

function makeTensor(args: Arguments, dtype: DType): KerasTensor {
  const name = typeof args.name === 'string' ? args.name : undefined;
  return new KerasTensor(readBatchShape(args), dtype, name);
}

function readBatchShape(args: Arguments): Shape {
  const shape = either(args, 'shape', 'input_shape');
  const batchShape = either(args, 'batch_shape', 'batch_input_shape');
  if (shape !== null && batchShape !== null)
    throw valueError('You cannot pass both `shape` and `batch_shape` at the same time.');
  const batchSize = args.batch_size ?? null;
  if (batchSize !== null && batchShape !== null)
    throw valueError('You cannot pass both `batch_size` and `batch_shape` at the same time.');
  if (batchShape !== null) return readShape(batchShape);
  if (shape === null) throw valueError('You must pass a `shape` argument.');
  return readShape([batchSize, ...readShape(shape)]);
}

function either(args: Arguments, name: string, former: string): unknown {
  if (former in args)
    session().warn(`Argument \`${former}\` is deprecated. Use \`${name}\` instead.`);
  return args[former] ?? args[name] ?? null;
}

/** Sizes are whole numbers from 0 on, or None. */
function readShape(shape: unknown): Shape {
  if (!Array.isArray(shape)) throw valueError(`Cannot convert '${str(shape)}' to a shape.`);
  return shape.map((size) => {
    const whole = wholeOf(size);
    if (size === null) return null;
    if (whole !== undefined && whole >= 0) return whole;
    throw valueError(
      `Cannot convert '${str(shape, 'tuple')}' to a shape. ` +
        (typeof size === 'number' && size < 0
          ? 'Negative dimensions are not allowed.'
          : `Found invalid dimension '${str(size)}'.`),
    );
  });
}
