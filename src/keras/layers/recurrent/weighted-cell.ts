import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../../activations/activation.js';
import { getActivation } from '../../activations/get.js';
import { toFloat } from '../../base/engine-tensor.js';
import { valueError } from '../../base/errors.js';
import type { Float } from '../../base/float.js';
import { isTruthy } from '../../base/is-truthy.js';
import { str } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { valueOf, type Variable } from '../../base/variable.js';
import type { RecurrentInputs, RecurrentOutputs } from '../../engine/recurrent/types.js';
import { flatten, type Nested } from '../../graph/nested.js';
import { session } from '../../base/session.js';
import { drawMask } from '../../random/draw.js';
import { SeedGenerator } from '../../random/seed-generator.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readRecipe, type WeightRecipe } from '../base/weight-recipe.js';
import type { Batch, CellRun, PreparedCell, StateSize, Step, StepResult } from './cell.js';
import { gateProduct } from './gates.js';
import { readRate, readUnits } from './numbers.js';
import { listOfSizes, packStates } from './states.js';

/** The dropout masks of one call: none, one for all gates, or one for each. */
interface Masks {
  readonly inputs: readonly tf.Tensor2D[];
  readonly recurrent: readonly tf.Tensor2D[];
}

/** The names of the three weights, as arguments begin with them. */
interface Recipes {
  readonly kernel: WeightRecipe;
  readonly recurrent: WeightRecipe;
  readonly bias: WeightRecipe;
}

/** What the cells of Keras have in common: a kernel, a recurrent kernel, a bias, and dropout before the two products. */
export abstract class WeightedCell extends Layer implements PreparedCell {
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'states' },
    { name: 'training', default: false },
  ];
  readonly units: number;
  readonly activation: Activation;
  /** As it was given: what Python takes for true counts. */
  readonly useBias: unknown;
  readonly dropout: number | Float;
  readonly recurrentDropout: number | Float;
  readonly seed: unknown;
  readonly recipes: Recipes;
  kernel: Variable | undefined;
  recurrentKernel: Variable | undefined;
  bias: Variable | undefined;
  readonly givenUnits: unknown;
  readonly #seeds: SeedGenerator;

  constructor(args: Arguments) {
    super(args);
    this.givenUnits = args.units;
    this.units = readUnits(args.units);
    this.activation = getActivation(args.activation);
    this.useBias = args.use_bias;
    this.recipes = {
      kernel: readRecipe(args, 'kernel'),
      recurrent: readRecipe(args, 'recurrent'),
      bias: readRecipe(args, 'bias'),
    };
    this.dropout = readRate('dropout', args.dropout);
    this.recurrentDropout = readRate('recurrent_dropout', args.recurrent_dropout);
    this.seed = args.seed ?? null;
    this.#seeds = new SeedGenerator(this.seed);
  }

  /** How many blocks of `units` columns the kernels have. */
  protected abstract readonly gates: number;

  /** One step on projected inputs, with a mask for each gate or none. */
  protected abstract stepper(recurrentMasks: readonly tf.Tensor[]): Step;

  /** All steps at once; undefined where the engine cannot. */
  protected runWhole?(inputs: RecurrentInputs): RecurrentOutputs | undefined;

  /** The rates that count: Keras ignores some that drop everything. */
  protected rateOf(rate: number | Float): number {
    const value = Number(rate);
    return value < 1 ? value : 0;
  }

  /** How many dropout masks there are for inputs and states. */
  protected maskCount(): number {
    return Number(this.recurrentDropout) === 0 ? 1 : this.gates;
  }

  get stateSize(): StateSize {
    return this.units;
  }

  get outputSize(): number {
    return this.units;
  }

  protected override build(inputShape: NestedShape): void {
    if (Number.isNaN(this.units))
      throw valueError(
        `The argument \`units\` of layer '${this.name}' (${this.className}) must be a positive integer. ` +
          `Received: units=${str(this.givenUnits)}`,
      );
    const columns = this.units * this.gates;
    const { kernel, recurrent, bias } = this.recipes;
    const features = oneShape(inputShape).at(-1) ?? null;
    this.kernel = this.addWeight({ name: 'kernel', shape: [features, columns], ...kernel });
    this.recurrentKernel = this.addWeight({
      name: 'recurrent_kernel',
      shape: [this.units, columns],
      ...recurrent,
    });
    if (isTruthy(this.useBias)) this.bias = this.addBias(columns, bias);
  }

  protected addBias(columns: number, recipe: WeightRecipe): Variable {
    return this.addWeight({ name: 'bias', shape: [columns], ...recipe });
  }

  /** The bias that is added to the product of inputs and kernel. */
  protected inputBias(): tf.Tensor | undefined {
    return this.bias?.value;
  }

  start({ size, features, training }: Batch): CellRun {
    const masks =
      training && !session().isNoiseless
        ? this.#drawMasks(size, features)
        : { inputs: [], recurrent: [] };
    const times = gateProduct(valueOf(this.kernel), masks.inputs);
    const bias = this.inputBias();
    return {
      project: (x) => (bias === undefined ? times(x) : tf.add(times(x), bias)),
      step: this.stepper(masks.recurrent),
      whole: (inputs) =>
        this.runWhole?.({
          ...inputs,
          kernel: valueOf(this.kernel) as tf.Tensor2D,
          recurrentKernel: valueOf(this.recurrentKernel) as tf.Tensor2D,
          bias: this.bias?.value,
          ...(masks.inputs.length === 0 ? {} : { inputDropout: masks.inputs }),
          ...(masks.recurrent.length === 0 ? {} : { recurrentDropout: masks.recurrent }),
        }),
    };
  }

  step(inputs: tf.Tensor, states: readonly tf.Tensor[], training: boolean): StepResult {
    const batch = { size: inputs.shape[0], features: inputs.shape.at(-1) ?? 1, training };
    const { project, step } = this.start(batch);
    return step(project(inputs), states);
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    const inputs = toFloat(args[this.callParameters[0]?.name ?? ''] as tf.Tensor);
    const states = flatten(args.states) as tf.Tensor[];
    const { output, states: next } = this.step(inputs, states, isTruthy(args.training));
    const packed = packStates(listOfSizes(this.stateSize), next);
    return [output, Array.isArray(args.states) ? packed : (packed[0] as tf.Tensor)];
  }

  /** Inputs first, then states; the numbers go on from call to call. */
  #drawMasks(size: number, features: number): Masks {
    const draw = (units: number, rate: number): tf.Tensor2D[] =>
      Array.from({ length: rate === 0 ? 0 : this.maskCount() }, () => {
        const mask = drawMask(this.#seeds.next(), size * units, rate);
        return tf.tensor2d(mask, [size, units]);
      });
    return {
      inputs: draw(features, this.rateOf(this.dropout)),
      recurrent: draw(this.units, this.rateOf(this.recurrentDropout)),
    };
  }
}
