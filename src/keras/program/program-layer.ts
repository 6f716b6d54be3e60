import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import type { WeightOptions } from '../layers/base/create-weight.js';
import type { BuildShapes } from '../layers/base/layer.js';
import { tensorsOfShapes } from '../layers/base/outputs.js';
import { shapesOf, tensorArguments, type NestedShape } from '../layers/base/shapes.js';
import { SubclassedLayer } from '../layers/base/subclassed-layer.js';
import { isTruthy } from '../base/is-truthy.js';
import { partsOf, type Tracking } from './attributes.js';
import { callParametersOf, isSymbolicCall, runCall, takesAnyKeyword } from './call-arguments.js';
import { CallGraphs } from './call-graphs.js';
import { callBuild, callOutputShape } from './layer-hooks.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A layer whose class the program has written: what that class defines is asked of the program. */
export class ProgramLayer extends SubclassedLayer implements Tracking {
  static override readonly className: string = 'Layer';
  readonly program: ProgramValue;
  override callParameters: readonly Parameter[];
  override supportsMasking = false;

  readonly #graphs: CallGraphs;

  constructor(args: OwnArguments) {
    super(args);
    this.program = args.program;
    this.#graphs = new CallGraphs(args.program);
    this.callParameters = callParametersOf(args.program);
  }

  override call(
    positional: readonly unknown[],
    keywords: Arguments = {},
  ): Nested<tf.Tensor> | Nested<KerasTensor> {
    if (takesAnyKeyword(this.program)) this.#admit(Object.keys(keywords));
    return super.call(positional, keywords);
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    return (
      isSymbolicCall(args) ? runCall(this.program, args) : this.#graphs.run(args)
    ) as Nested<tf.Tensor>;
  }

  /** Without a `build` of the program's own, a trial builds the layers inside, if there are any left to build. */
  protected override build(inputShape: NestedShape, shapes: BuildShapes): void {
    if (this.program.has('build')) callBuild(this.program, shapes);
    else if (this.sublayers.some(({ built }) => !built)) super.build(inputShape, shapes);
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    if (!this.program.has('compute_output_shape')) return super.inferForward(args);
    const shapes = tensorArguments(args).map(([name, value]) => [`${name}_shape`, shapesOf(value)]);
    const shape = callOutputShape(this.program, Object.fromEntries(shapes) as BuildShapes);
    return tensorsOfShapes(shape, this.dtype);
  }

  override computeOutputShape(
    _inputShape: NestedShape,
    shapes: BuildShapes,
  ): NestedShape | undefined {
    return this.program.has('compute_output_shape')
      ? callOutputShape(this.program, shapes)
      : undefined;
  }

  override computeMask(inputs: unknown, previousMask: unknown): unknown {
    return this.program.has('compute_mask')
      ? this.program.callMethod('compute_mask', [inputs, previousMask])
      : previousMask;
  }

  /** `add_weight`. @throws ValueError if the shape is not fully known. */
  add(options: WeightOptions): Variable {
    return this.addWeight(options);
  }

  trackAttribute(name: string, value: unknown): void {
    const { layers, variables } = partsOf(value);
    for (const layer of layers) this.track(layer);
    for (const variable of variables) this.adopt(variable);
    if (name === 'supports_masking') this.supportsMasking = isTruthy(value);
    // What makes a layer a cell of a recurrent one.
    if (name === 'state_size') Object.assign(this, { stateSize: value });
    if (name === 'output_size') Object.assign(this, { outputSize: value });
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

  #admit(names: readonly string[]): void {
    const unknown = names.filter(
      (name) => name !== 'training' && !this.callParameters.some((each) => each.name === name),
    );
    this.callParameters = [
      ...this.callParameters,
      ...unknown.map((name) => ({ name, default: undefined, keywordOnly: true as const })),
    ];
  }
}
