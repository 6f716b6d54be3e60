import type * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { repr, type Described } from '../../base/repr.js';
import { classNameOf, serialize } from '../../base/serializable.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { inferByTrial } from '../../graph/infer.js';
import { isKerasTensor, type CallArguments, type KerasTensor } from '../../graph/keras-tensor.js';
import { flatten, isDictionary, type Nested } from '../../graph/nested.js';
import { addNode } from '../../graph/node.js';
import { unrecorded } from '../../graph/recorder.js';
import { getRegularizer } from '../../regularizers/get.js';
import type { Regularizer } from '../../regularizers/regularizer.js';
import { addActivityLosses } from './activity-losses.js';
import { isSymbolic, planCall, type CallPlan } from './call-plan.js';
import { shapesByArgument, shapesToBuild } from './build-shapes.js';
import { callingError } from './calling-error.js';
import { countWork } from './count-work.js';
import { checkInputs, type InputSpec } from './input-spec.js';
import { layerParameters, readLayerOptions } from './layer-options.js';
import { policyOf } from './dtype-policy.js';
import { setMasks, warnOfLostMask } from './masks.js';
import { claimOutput, claimOutputs, tensorsOfShapes } from './outputs.js';
import { isTensor, listOfShapes, type NestedShape } from './shapes.js';
import { computeTidily } from './tidily.js';
import { WeightHolder } from './weight-holder.js';
import { withTraining } from './with-training.js';

/** `build`'s arguments: the shape of each tensor by `<argument>_shape`, in the order of the call. */
export type BuildShapes = Readonly<Record<string, NestedShape>>;

/**
 * Base of all layers: what `keras.layers.Layer` does around a call, with weights, masks, penalties and names.
 * A layer says what it computes (`forward`), what shape that has (`computeOutputShape`) and which weights it makes (`build`).
 */
export abstract class Layer extends WeightHolder implements Described {
  static readonly className: string;
  static readonly module: string = 'keras.layers';
  static readonly parameters: readonly Parameter[] = [];
  static readonly inherited: readonly Parameter[] = layerParameters;

  static refuse(this: { readonly className: string }, keywords: Arguments): Error {
    return valueError(
      `Unrecognized keyword arguments passed to ${this.className}: ${repr(keywords)}`,
    );
  }

  /** The parameters of `call`, without `self`. */
  readonly callParameters: readonly Parameter[] = [{ name: 'inputs' }];
  /** Whether a call converts what it is given; functional models leave that to their layers. */
  readonly convertsArguments: boolean = true;
  /** Whether what it gives may be far larger than what it is given and its weights: its size is then looked at beforehand. */
  protected readonly mayGrow: boolean = false;
  /** Whether the mask of the first input is handed on to the outputs. */
  readonly supportsMasking: boolean = false;
  /** What it demands of its first argument; `build` may tighten it. */
  inputSpec: InputSpec | readonly InputSpec[] | null = null;
  /** The shapes that it was built for, as a saved model holds them; null if it needs none. */
  buildConfig: Arguments | null = null;
  readonly dtype: DType;
  /** The shape of its input with the batch axis, where it was made with `input_shape`. */
  readonly batchShape: Shape | undefined;
  /** The penalty on what the layer gives; a program may put one in its own layer. */
  activityRegularizer: Regularizer | null;

  constructor(args: Arguments) {
    const className = classNameOf(new.target);
    const options = readLayerOptions(className, args);
    super(options.name, options.trainable);
    this.dtype = options.dtype;
    this.batchShape = options.batchShape;
    this.activityRegularizer = getRegularizer(args.activity_regularizer ?? null);
  }

  override get className(): string {
    return (this.constructor as typeof Layer).className;
  }

  /** Whether what it computes is told by the layers inside. */
  get worksByParts(): boolean {
    return false;
  }

  /** The number type to which a call converts its arguments. */
  get inputDType(): DType {
    return this.dtype;
  }

  /** What the layer computes. `args` has one entry for each of `callParameters`; tensors hold numbers. */
  protected abstract forward(args: Arguments): Nested<tf.Tensor>;

  /** Makes the weights for inputs of these shapes: the first argument's, and all by `<argument>_shape`. */
  protected build?(inputShape: NestedShape, shapes: BuildShapes): void;

  /** The shape of what it gives; undefined where only a trial on zeros can tell. */
  computeOutputShape?(inputShape: NestedShape, shapes: BuildShapes): NestedShape | undefined;

  /** What it gives, by shape and type, where `computeOutputShape` is not enough: in models, and layers made of others. */
  protected inferForward?(args: Arguments): Nested<KerasTensor>;

  /** The number type of what it gives; the layer's own where it does not say. */
  protected outputDType?(args: Arguments): DType;

  /** Which steps of the outputs count, if not those of the first input. Works on tensors and on symbolic ones. */
  computeMask?(inputs: unknown, previousMask: unknown): unknown;

  /** `__call__`. @throws KerasError naming the layer, for inputs that it cannot take. */
  override call(
    positional: readonly unknown[],
    keywords: Arguments = {},
  ): Nested<tf.Tensor> | Nested<KerasTensor> {
    const plan = planCall(this, { positional, keywords });
    checkInputs(this.inputSpec, plan.first, this.name);
    return this.inScope(() => {
      if (!this.built) {
        this.buildFor(shapesToBuild(plan.tensors));
        // The build may have tightened what the layer demands.
        checkInputs(this.inputSpec, plan.first, this.name);
      }
      return withTraining(keywords.training, () => this.#run(plan, { positional, keywords }));
    });
  }

  /** What a call would give, by shape and type, without adding a node. */
  override inferOutputs(args: CallArguments): Nested<KerasTensor> {
    return this.#infer(planCall(this, args));
  }

  override compute(args: CallArguments): Nested<tf.Tensor> {
    return this.call(args.positional, args.keywords) as Nested<tf.Tensor>;
  }

  /** What `layer.call(…)` computes when a layer around it calls it so: without checks, masks, and penalties on its outputs. */
  computeBare(args: Arguments): Nested<tf.Tensor> {
    const defaults = this.callParameters.map(({ name, default: value }): [string, unknown] => [
      name,
      value ?? null,
    ]);
    return this.forward({ ...Object.fromEntries(defaults), ...args });
  }

  /** Makes the weights, once, for tensors of these shapes. */
  buildFor(shapes: BuildShapes): void {
    if (this.built) return;
    const own = Object.fromEntries(
      Object.entries(shapes).filter(([name]) => name !== 'mask_shape'),
    );
    this.build?.(Object.values(own)[0] ?? null, own);
    this.buildConfig = this.configOfBuild(own);
    this.built = true;
  }

  /** `layer.build(input_shape)` as the program calls it. */
  buildByHand(inputShape: NestedShape): void {
    const name = this.callParameters[0]?.name ?? 'inputs';
    this.inScope(() => {
      this.buildFor({ [`${name}_shape`]: inputShape });
    });
  }

  /** Makes the weights again from what `buildConfig` of a saved layer holds. */
  buildFromConfig(config: Arguments): void {
    if (this.built) return;
    if (isDictionary(config.shapes_dict))
      this.inScope(() => {
        this.buildFor(config.shapes_dict as BuildShapes);
      });
    else this.buildByHand((config.input_shape ?? null) as NestedShape);
  }

  /** The shapes as a saved model holds them: of the first tensor, unless the layer's `build` takes several. */
  protected configOfBuild(shapes: BuildShapes): Arguments | null {
    return { input_shape: Object.values(shapes)[0] ?? null };
  }

  /** For layers whose weights, if they have any, do not depend on the input: a saved model then holds no shapes. */
  protected buildAtInit(): void {
    this.built = true;
  }

  describe(): string {
    return `<${this.className} name=${this.name}, built=${repr(this.built)}>`;
  }

  override getConfig(): Arguments {
    const config = { name: this.name, trainable: this.trainable, dtype: policyOf(this.dtype) };
    return this.activityRegularizer === null
      ? config
      : { ...config, activity_regularizer: serialize(this.activityRegularizer) };
  }

  #run(plan: CallPlan, given: CallArguments): Nested<tf.Tensor> | Nested<KerasTensor> {
    try {
      return isSymbolic(given) ? this.#callOnSymbols(plan) : this.#callOnNumbers(plan);
    } catch (error) {
      throw callingError(error, this.className);
    }
  }

  #callOnSymbols(plan: CallPlan): Nested<KerasTensor> {
    const outputs = unrecorded(() => {
      const inferred = this.#infer(plan);
      this.#handMaskOn(plan, inferred);
      return inferred;
    });
    addNode(this, plan.recorded, flatten(outputs).filter(isKerasTensor));
    return outputs;
  }

  #callOnNumbers(plan: CallPlan): Nested<tf.Tensor> {
    if (this.mayGrow) this.#claim(plan);
    return computeTidily(this, () => {
      const outputs = countWork(this, plan.args, () => this.forward(plan.args));
      addActivityLosses(this, outputs);
      this.#handMaskOn(plan, outputs);
      return outputs;
    });
  }

  #claim(plan: CallPlan): void {
    for (const shape of listOfShapes(this.#shapeByFormula(plan) ?? null))
      claimOutput(shape, this.name);
  }

  #shapeByFormula({ tensors }: CallPlan): NestedShape | undefined {
    const shapes = shapesByArgument(tensors);
    return this.computeOutputShape?.(Object.values(shapes)[0] ?? null, shapes);
  }

  #infer(plan: CallPlan): Nested<KerasTensor> {
    if (this.inferForward !== undefined) return this.inferForward(plan.args);
    const shape = this.#shapeByFormula(plan);
    const outputs =
      shape === undefined
        ? inferByTrial(plan.args, (args) => this.forward(args as Arguments))
        : tensorsOfShapes(shape, this.outputDType?.(plan.args) ?? this.dtype);
    claimOutputs(outputs, this.name);
    return outputs;
  }

  #handMaskOn({ first, previousMask }: CallPlan, outputs: unknown): void {
    if (this.supportsMasking)
      setMasks(outputs, this.computeMask ? this.computeMask(first, previousMask) : previousMask);
    else if (flatten(previousMask).some(isTensor)) warnOfLostMask(this);
  }
}
