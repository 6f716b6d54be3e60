import type { Variable } from '../base/variable.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';
import type { BuildShapes, Layer } from '../layers/base/layer.js';
import type { NestedShape } from '../layers/base/shapes.js';
import type { WeightHolder } from '../layers/base/weight-holder.js';
import { Metric } from '../metrics/metric.js';
import { Model } from '../models/model.js';
import { partsOf } from './attributes.js';
import { callParametersOf, runCall } from './call-arguments.js';
import { customStepsOf } from './custom-steps-of.js';
import { originalMethod, replaceMethod } from './extended.js';
import { callBuild, callOutputShape } from './layer-hooks.js';
import type { ProgramValue } from './program-value.js';

/** What only the class itself may use otherwise. */
interface Inside {
  addWeight(options: unknown): Variable;
  track(part: WeightHolder): WeightHolder;
  adopt(variable: Variable): void;
}

/** Lets a layer or model of one of Keras' own classes do what the class that the program has derived from it says. */
export function extendLayer(layer: Layer, program: ProgramValue): void {
  const inside = layer as unknown as Inside;
  const ownMetrics: Metric[] = [];
  if (program.has('call')) replaceCall(layer, program);
  if (program.has('build')) replaceBuild(layer, program);
  if (program.has('compute_output_shape'))
    replaceMethod(layer, 'computeOutputShape', (_shape, shapes) =>
      callOutputShape(program, shapes as BuildShapes),
    );
  if (!(layer instanceof Model))
    replaceMethod(layer, 'add', (options) => inside.addWeight(options));
  replaceMethod(layer, 'baseConfig', () => originalMethod(layer, 'getConfig')?.());
  if (program.has('get_config'))
    replaceMethod(layer, 'getConfig', () => program.callMethod('get_config', []));
  replaceMethod(layer, 'trackAttribute', (_name, value) => {
    const { layers, variables, metrics } = partsOf(value);
    for (const each of layers) inside.track(each);
    for (const each of variables) inside.adopt(each);
    ownMetrics.push(...metrics.filter((each) => !ownMetrics.includes(each)));
  });
  if (layer instanceof Model)
    Object.defineProperty(layer, 'customSteps', { get: () => customStepsOf(program, ownMetrics) });
}

function replaceCall(layer: Layer, program: ProgramValue): void {
  originalParameters.set(layer, layer.callParameters);
  Object.assign(layer, { callParameters: callParametersOf(program) });
  replaceMethod(layer, 'forward', (args) => runCall(program, args as Arguments));
}

const originalParameters = new WeakMap<Layer, readonly Parameter[]>();

/** `layer.call(…)` as Keras' own class computes it, also by `super()` in a `call` of the program's: without checks and penalties. */
export function callByProgram(
  layer: Layer,
  positional: readonly unknown[],
  keywords: Arguments,
): unknown {
  const parameters = originalParameters.get(layer) ?? layer.callParameters;
  const filled = parameters.map((each) => ({ ...each, default: each.default ?? null }));
  const args = bindAll(`${layer.className}.call`, filled, positional, keywords);
  return originalMethod(layer, 'forward')?.(args);
}

/** While the program's `build` runs, `layer.build` means the one that Keras' own class has. */
function replaceBuild(layer: Layer, program: ProgramValue): void {
  replaceMethod(layer, 'build', (_shape, shapes) => {
    building.add(layer);
    try {
      callBuild(program, shapes as BuildShapes);
    } finally {
      building.delete(layer);
    }
  });
}

const building = new WeakSet<Layer>();

/** `layer.build(shape)` as the program calls it, also by `super()` in a `build` of its own. */
export function buildByProgram(layer: Layer, shape: NestedShape): void {
  if (!building.has(layer)) {
    layer.buildByHand(shape);
    return;
  }
  const name = layer.callParameters[0]?.name ?? 'inputs';
  originalMethod(layer, 'build')?.(shape, { [`${name}_shape`]: shape });
}
