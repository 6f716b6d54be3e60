import type { Tensor } from '@tensorflow/tfjs-core';
import { construct } from '../base/construct.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { pythonFunctionOf } from '../base/python-function.js';
import { isSaved } from '../base/serializable.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { reviveFunction } from '../base/unknown-name.js';
import { inferByTrial } from '../graph/infer.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten, type Nested } from '../graph/nested.js';
import { Layer } from './base/layer.js';
import { tensorsOfShapes } from './base/outputs.js';
import { isShape, listOfShapes, shapesOf, type NestedShape } from './base/shapes.js';

/** A function of a program: it gets the inputs, and its further arguments with `mask` and `training`. */
export type LambdaFunction = (inputs: Nested<Tensor>, keywords: Arguments) => Nested<Tensor>;

/** A function of a program as a layer. */
export class Lambda extends Layer {
  static override readonly className = 'Lambda';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'function' },
    { name: 'output_shape', default: null },
    { name: 'mask', default: null },
    { name: 'arguments', default: null },
  ];
  /** @throws ValueError for a function without a name, unless the program trusts what it loads. */
  static readonly fromConfig = (config: Arguments): Lambda =>
    construct(Lambda, [], {
      ...config,
      ...Object.fromEntries(
        ['function', 'output_shape', 'mask']
          .filter((name) => name in config)
          .map((name) => [name, reviveValue(name, config[name])]),
      ),
    });

  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'mask', default: null },
    { name: 'training', default: null },
  ];
  override readonly supportsMasking: boolean;
  readonly #function: LambdaFunction;
  readonly #outputShape: unknown;
  readonly #mask: unknown;
  readonly #arguments: Arguments;

  /** @throws TypeError if `function` is none. */
  constructor(args: Arguments) {
    super(args);
    if (typeof args.function !== 'function')
      throw typeError('Lambda: unsupported callable (argument `function`)');
    this.#function = args.function as LambdaFunction;
    this.#outputShape = args.output_shape;
    this.#mask = args.mask;
    this.supportsMasking = args.mask !== null;
    this.#arguments = (args.arguments ?? {}) as Arguments;
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const declared = this.#outputShape;
    if (declared === null) return this.#tryShape(inputShape);
    if (typeof declared === 'function')
      return (declared as (shape: NestedShape) => NestedShape)(inputShape);
    const batch = listOfShapes(inputShape)[0]?.[0] ?? null;
    return withBatch(declared as NestedShape, batch);
  }

  /** @throws NotImplementedError if the function does not give tensors. */
  #tryShape(inputShape: NestedShape): NestedShape {
    try {
      const inputs = tensorsOfShapes(inputShape, this.dtype);
      const outputs = inferByTrial(inputs, (filled) => this.#run(filled, null, null));
      if (flatten(outputs).every(isKerasTensor)) return shapesOf(outputs);
    } catch (error) {
      throw cannotInfer(this.name, error);
    }
    throw cannotInfer(this.name, undefined);
  }

  #run(inputs: unknown, mask: unknown, training: unknown): Nested<Tensor> {
    const python = pythonFunctionOf(this.#function);
    if (python === undefined)
      return this.#function(inputs as Nested<Tensor>, { ...this.#arguments, mask, training });
    const own = Object.entries({ mask, training }).filter(([name]) => python.takes(name));
    const keywords = { ...this.#arguments, ...Object.fromEntries(own) };
    return python.call([inputs], keywords) as Nested<Tensor>;
  }

  override computeMask(inputs: unknown, previousMask: unknown): unknown {
    return typeof this.#mask === 'function'
      ? (this.#mask as (inputs: unknown, mask: unknown) => unknown)(inputs, previousMask)
      : this.#mask;
  }

  protected override forward({ inputs, mask, training }: Arguments): Nested<Tensor> {
    return this.#run(inputs, mask, training);
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      function: saveFunction(this.#function),
      ...(this.#outputShape === null ? {} : { output_shape: saveValue(this.#outputShape) }),
      ...(this.#mask === null ? {} : { mask: saveValue(this.#mask) }),
      arguments: this.#arguments,
    };
  }
}

const cannotInfer = (layer: string, cause: unknown): Error =>
  new KerasError(
    'NotImplementedError',
    "We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` " +
      `argument for this Lambda layer. Layer: '${layer}'`,
    { cause },
  );

function withBatch(shape: NestedShape, batch: number | null): NestedShape {
  if (isShape(shape)) return [batch, ...shape];
  if (isList(shape)) return shape.map((each) => withBatch(each, batch));
  const named = Object.entries(shape ?? {});
  return Object.fromEntries(named.map(([key, each]) => [key, withBatch(each, batch)]));
}

const isList = (shape: NestedShape): shape is readonly NestedShape[] => Array.isArray(shape);

const saveValue = (value: unknown): unknown =>
  typeof value === 'function' ? saveFunction(value) : value;

/** A function without a name is saved by what it computes, as far as Python can tell. */
const saveFunction = (saved: { readonly name: string }): Arguments =>
  ['', 'function', '<lambda>'].includes(saved.name)
    ? { class_name: '__lambda__', config: session().customs?.codeOf(saved) ?? null }
    : {
        module: 'builtins',
        class_name: 'function',
        config: saved.name,
        registered_name: 'function',
      };

function reviveValue(argument: string, value: unknown): unknown {
  if (!isSaved(value)) return value;
  const config: unknown = value.config;
  if (typeof config === 'string') return reviveFunction(value, config);
  if (!session().isSafe) return session().customs?.revive(value) ?? value;
  throw valueError(
    `Requested the deserialization of a \`Lambda\` layer whose \`${argument}\` is a Python lambda. This carries a ` +
      'potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the ' +
      'artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling ' +
      '`keras.config.enable_unsafe_deserialization().',
  );
}
