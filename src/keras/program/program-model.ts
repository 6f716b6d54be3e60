import type * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import type { WeightOptions } from '../layers/base/create-weight.js';
import type { BuildShapes } from '../layers/base/layer.js';
import { tensorsOfShapes } from '../layers/base/outputs.js';
import { shapesOf, tensorArguments, type NestedShape } from '../layers/base/shapes.js';
import { Metric } from '../metrics/metric.js';
import { SubclassedModel } from '../models/subclassed-model.js';
import type { CustomSteps } from '../training/custom-steps.js';
import { partsOf, type Tracking } from './attributes.js';
import { callParametersOf, isSymbolicCall, runCall } from './call-arguments.js';
import { customStepsOf } from './custom-steps-of.js';
import { CallGraphs } from './call-graphs.js';
import { callBuild, callOutputShape } from './layer-hooks.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A model whose class the program has written, with a `call` of its own. */
export class ProgramModel extends SubclassedModel implements Tracking {
  static override readonly className: string = 'Model';
  readonly program: ProgramValue;
  override readonly callParameters: readonly Parameter[];
  override supportsMasking = false;
  /** The metrics that the program has assigned to attributes. */
  readonly ownMetrics: Metric[] = [];

  readonly #graphs: CallGraphs;

  constructor(args: OwnArguments) {
    super(args);
    this.program = args.program;
    this.#graphs = new CallGraphs(args.program);
    this.callParameters = callParametersOf(args.program);
  }

  override get customSteps(): CustomSteps {
    return customStepsOf(this.program, this.ownMetrics);
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    return (
      isSymbolicCall(args) ? runCall(this.program, args) : this.#graphs.run(args)
    ) as Nested<tf.Tensor>;
  }

  protected override build(inputShape: NestedShape, shapes: BuildShapes): void {
    if (this.program.has('build')) callBuild(this.program, shapes);
    else super.build(inputShape, shapes);
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    if (!this.program.has('compute_output_shape')) return super.inferForward(args);
    const shapes = tensorArguments(args).map(([name, value]) => [`${name}_shape`, shapesOf(value)]);
    const shape = callOutputShape(this.program, Object.fromEntries(shapes) as BuildShapes);
    return tensorsOfShapes(shape, this.dtype);
  }

  /** `add_weight`. @throws ValueError if the shape is not fully known. */
  add(options: WeightOptions): Variable {
    return this.addWeight(options);
  }

  trackAttribute(name: string, value: unknown): void {
    const { layers, variables, metrics } = partsOf(value);
    for (const layer of layers) this.track(layer);
    for (const variable of variables) this.adopt(variable);
    for (const metric of metrics)
      if (!this.ownMetrics.includes(metric)) this.ownMetrics.push(metric);
    if (name === 'supports_masking') this.supportsMasking = isTruthy(value);
  }

  override getConfig(): Arguments {
    return this.program.has('get_config')
      ? (this.program.callMethod('get_config', []) as Arguments)
      : super.getConfig();
  }

  /** What the base class knows by itself: `super().get_config()`. */
  baseConfig(): Arguments {
    return super.getConfig();
  }
}
