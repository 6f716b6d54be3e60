import { deserialize } from '../../src/keras/base/construct.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { serialize } from '../../src/keras/base/serializable.js';
import { parseDType } from '../../src/keras/base/dtype.js';
import type { Shape } from '../../src/keras/base/shape.js';
import { KerasTensor, isKerasTensor } from '../../src/keras/graph/keras-tensor.js';
import { mapLeaves } from '../../src/keras/graph/nested.js';
import { Layer } from '../../src/keras/layers/base/layer.js';
import type { NestedShape } from '../../src/keras/layers/base/shapes.js';
import type { Findings } from './findings.js';
import { inCase } from './in-case.js';
import { batchless, fill, fillCall, type LayerCase, type LayerFile } from './layer-case.js';
import { compareCalls } from './layer-calls.js';
import { missingReason } from './missing.js';
import type { Case } from './outcome.js';
import { toEngine, type StoredTensor } from './stored-tensor.js';

/** The cases of a file `<LayerName>.json`. */
export const layerCases = ({ class_name, cases }: LayerFile): Case[] =>
  cases.map((each) => ({
    group: `layers/${class_name}`,
    name: `${each.name} ${each.code} ${each.call}`,
    apart: missingReason(JSON.stringify(each.layer)),
    run: (findings) => {
      inCase(() => {
        compareShapes(each, findings);
      });
      inCase(() => {
        compareLayer(each, findings);
      });
    },
  }));

/** `compute_output_shape` of a fresh layer, and the shape of a call on symbolic tensors of unknown batch size. */
function compareShapes(each: LayerCase, findings: Findings): void {
  const errors = each.shape_errors ?? {};
  if (!('output_shape' in errors))
    findings.same('output_shape', each.output_shape, declaredShape(each));
  if (!('symbolic_output_shape' in errors))
    findings.same(
      'symbolic_output_shape',
      each.symbolic_output_shape ?? each.output_shape,
      symbolicShape(each),
    );
}

function declaredShape(each: LayerCase): unknown {
  const layer = makeLayer(each);
  const shapes = givenTo(layer.className, each).map(
    (arg) => fill(arg, each.inputs.map(batchless)) as NestedShape,
  );
  const byName = Object.fromEntries(
    shapes.map((shape, index) => [`${layer.callParameters[index]?.name ?? ''}_shape`, shape]),
  );
  const shape = layer.computeOutputShape?.(shapes[0] ?? null, byName);
  if (shape !== undefined) return shape;
  const inputs = each.inputs.map((input) => symbol(input, batchless(input)));
  const positional = each.args.map((arg) => fill(arg, inputs));
  return shapesOf(layer.inferOutputs({ positional, keywords: {} }));
}

/** The arguments whose shapes `compute_output_shape` takes: the first, or all of attention's query, value and key. */
function givenTo(className: string, { args, kwargs }: LayerCase): readonly unknown[] {
  if (className !== 'MultiHeadAttention') return args.slice(0, 1);
  return args.length > 0 ? args : Object.values(kwargs);
}

function symbolicShape(each: LayerCase): unknown {
  const inputs = each.inputs.map((input) => symbol(input, batchless(input)));
  return shapesOf(makeLayer(each).call(...fillCall(each, inputs)));
}

const symbol = ({ dtype }: StoredTensor, shape: Shape): KerasTensor =>
  new KerasTensor(shape, parseDType(dtype));

const shapesOf = (outputs: unknown): unknown =>
  mapLeaves(outputs, (leaf) => (isKerasTensor(leaf) ? leaf.shape : leaf));

/** The layer as it was saved, adapted where the case says so. */
function makeLayer({ layer, adapt }: LayerCase): Layer {
  const made = deserialize('layer', layer);
  if (!(made instanceof Layer)) throw new Error(`${layer.class_name} is no layer`);
  if (adapt !== undefined) adaptLayer(made, adapt);
  return made;
}

function adaptLayer(layer: object, data: StoredTensor): void {
  if (!('adapt' in layer) || typeof layer.adapt !== 'function')
    throw new Error('The layer has no `adapt`.');
  (layer as { adapt(data: unknown): void }).adapt(toEngine(data));
}

function compareLayer(each: LayerCase, findings: Findings): void {
  const layer = makeLayer(each);
  buildLayer(layer, each);
  findings.same('saved', each.layer, serialize(layer));
  compareWeights(layer, each, findings);
  compareCalls(layer, each, findings);
}

/** Builds the layer without running it, so that a stateful one keeps its first state; by a run where it cannot. */
function buildLayer(layer: Layer, each: LayerCase): void {
  const symbolic = each.inputs.map((input) => symbol(input, input.shape));
  const kwargs = Object.fromEntries(
    Object.entries(each.kwargs).filter(([name]) => name !== 'training'),
  );
  if (succeeds(() => layer.call(...fillCall(each, symbolic)))) return;
  // Where this fails as well the case says what the call itself gives.
  succeeds(() => layer.call(...fillCall({ ...each, kwargs }, each.inputs.map(toEngine))));
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof KerasError) return false;
    throw error;
  }
}

function compareWeights(layer: Layer, each: LayerCase, findings: Findings): void {
  findings.same(
    'weights',
    each.weights.map(({ name, path, trainable, shape, dtype }) => ({
      name,
      path,
      trainable,
      shape,
      dtype,
    })),
    layer.weights.map(({ name, path, trainable, shape, dtype }) => ({
      name,
      path,
      trainable,
      shape,
      dtype,
    })),
  );
  const { count_params, trainable, non_trainable } = each;
  if (count_params === null) return;
  const count = (weights: Layer['weights']): number =>
    weights.reduce((sum, { size }) => sum + size, 0);
  findings.same('count_params', count_params, layer.built ? layer.countParams() : 0);
  if (each.outputs === null) return;
  findings.same('trainable', trainable, count(layer.trainableWeights));
  findings.same('non_trainable', non_trainable, count(layer.nonTrainableWeights));
}
