import * as tf from '@tensorflow/tfjs-core';
import { isFloat } from '../../src/keras/base/dtype.js';
import { isEngineTensor } from '../../src/keras/base/engine-tensor.js';
import type { Variable } from '../../src/keras/base/variable.js';
import { flatten, isDictionary } from '../../src/keras/graph/nested.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { maskOf } from '../../src/keras/layers/base/masks.js';
import { byLargest, type Findings } from './findings.js';
import { fillCall, type LayerCase } from './layer-case.js';
import { numberOf, toEngine, valuesOf, type StoredTensor } from './stored-tensor.js';

/** Compares what the layer's calls give: outputs, masks, penalties, changed weights, gradients. */
export function compareCalls(layer: Layer, each: LayerCase, findings: Findings): void {
  setWeights(layer.weights, each);
  if (each.outputs === null) return;
  const inputs = each.inputs.map(toEngine);
  const call = runCall(layer, each, inputs);
  compareOutputs(call, each, findings);
  compareGradients(call.gradients, each, findings);
  compareChanges(layer.weights, each, findings);
  for (const [index, next] of (each.then ?? []).entries()) {
    if (next.call === 'reset_state') resetState(layer);
    else {
      const outputs = flatten(layer.call(...fillCall(next, inputs))).filter(isEngineTensor);
      compareTensors(`then[${index}]`, next.outputs ?? [], outputs.map(readOutput), findings);
    }
  }
}

const outputTolerance = byLargest(1e-5);

/** Seeded values for all weights but counters. */
function setWeights(weights: readonly Variable[], { weights: stored }: LayerCase): void {
  weights.forEach((weight, index) => {
    const given = stored[index];
    if (given !== undefined && isFloat(given.dtype) && given.shape.join() === weight.shape.join())
      weight.assignValues(valuesOf(given));
  });
}

interface ReadTensor {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly values: ArrayLike<number>;
}

const readOutput = (tensor: tf.Tensor): ReadTensor => ({
  shape: tensor.shape,
  dtype: tensor.dtype,
  values: tensor.dataSync(),
});

/** What one call gave, read before its tensors are released. */
interface CallResult {
  readonly structure: string | undefined;
  readonly outputs: readonly ReadTensor[];
  readonly masks: readonly (ReadTensor | null)[];
  readonly losses: readonly number[];
  readonly gradients: readonly (tf.Tensor | null)[];
}

/** Runs the call, and finds the gradients of sum(output * cotangent) with respect to inputs and weights. */
function runCall(layer: Layer, each: LayerCase, inputs: readonly tf.Tensor[]): CallResult {
  let read: Omit<CallResult, 'gradients'> | undefined;
  const total = (): tf.Scalar => {
    const result = layer.call(...fillCall(each, inputs));
    const outputs = flatten(result).filter(isEngineTensor);
    read = {
      structure: structureOf(result),
      outputs: outputs.map(readOutput),
      masks: outputs.map((output) => readMask(maskOf(output))),
      losses: layer.losses.map((loss) => loss.dataSync()[0] as number),
    };
    return weigh(outputs, each.cotangents ?? []);
  };
  const sources = [...inputs, ...layer.weights.map(({ value }) => value)];
  const gradients = each.cotangents === undefined ? run(total) : gradientsOf(total, sources);
  if (read === undefined) throw new Error('The layer was not called.');
  return { ...read, gradients };
}

function run(total: () => tf.Scalar): [] {
  tf.tidy(total);
  return [];
}

/** Gradients of a scalar; null for a source that it does not depend on. */
const gradientsOf = (total: () => tf.Scalar, sources: tf.Tensor[]): (tf.Tensor | null)[] =>
  tf.engine().gradients(total, sources, undefined, true).grads;

function weigh(outputs: readonly tf.Tensor[], cotangents: readonly StoredTensor[]): tf.Scalar {
  const floats = outputs.filter(({ dtype }) => dtype === 'float32');
  return floats.reduce<tf.Scalar>((sum, output, index) => {
    const cotangent = cotangents[index];
    return cotangent === undefined ? sum : tf.add(sum, tf.sum(tf.mul(output, toEngine(cotangent))));
  }, tf.scalar(0));
}

function structureOf(result: unknown): string | undefined {
  if (Array.isArray(result)) return 'list';
  return isDictionary(result) ? 'dict' : undefined;
}

const readMask = (mask: unknown): ReadTensor | null =>
  isEngineTensor(mask) ? readOutput(mask) : null;

function compareOutputs(call: CallResult, each: LayerCase, findings: Findings): void {
  const structure = each.output_structure === 'tuple' ? 'list' : each.output_structure;
  findings.same('output_structure', structure, call.structure);
  compareTensors('output', each.outputs ?? [], call.outputs, findings);
  const masks = each.output_mask ?? call.outputs.map(() => null);
  masks.forEach((mask, index) => {
    const got = call.masks[index] ?? null;
    if (mask === null || got === null) findings.same(`mask[${index}]`, mask, got);
    else compareTensors(`mask[${index}]`, [mask], [got], findings);
  });
  findings.close('losses', (each.losses ?? []).map(numberOf), call.losses, outputTolerance);
}

function compareTensors(
  what: string,
  expected: readonly StoredTensor[],
  got: readonly ReadTensor[],
  findings: Findings,
): void {
  findings.same(`${what} count`, expected.length, got.length);
  expected.forEach((tensor, index) => {
    const found = got[index];
    if (found === undefined) return;
    findings.same(`${what}[${index}] shape`, tensor.shape, found.shape);
    findings.same(`${what}[${index}] dtype`, engineName(tensor.dtype), found.dtype);
    findings.close(`${what}[${index}]`, valuesOf(tensor), found.values, outputTolerance);
  });
}

/** The engine keeps all floats as float32 and all whole numbers as int32. */
const engineName = (dtype: string): string =>
  isFloat(dtype) ? 'float32' : dtype.includes('int') ? 'int32' : dtype;

function compareGradients(
  gradients: readonly (tf.Tensor | null)[],
  each: LayerCase,
  findings: Findings,
): void {
  if (each.cotangents === undefined) return;
  const stored = [
    ...each.inputs.map((_, index): [string, StoredTensor | null] => [
      `gradient of input ${index}`,
      each.grad_inputs?.[index] ?? null,
    ]),
    ...each.weights.map(({ name }, index): [string, StoredTensor | null] => [
      `gradient of ${name}`,
      each.grad_weights?.[index] ?? null,
    ]),
  ];
  const tolerance = byLargest(isDelicate(each) ? 1e-4 : 5e-5);
  stored.forEach(([what, expected], index) => {
    const found = gradients[index] ?? null;
    // Keras gives none for integers and frozen weights; ours may find one there.
    if (expected === null) return;
    if (found === null) findings.add(what, expected.values, null);
    else findings.close(what, valuesOf(expected), found.dataSync(), tolerance);
  });
}

/** Recurrent layers, attention, and batch normalization in training add up more rounding errors. */
const isDelicate = ({ layer, kwargs }: LayerCase): boolean =>
  /RNN|LSTM|GRU|Bidirectional|TimeDistributed|Attention/.test(
    JSON.stringify([layer.class_name, layer.config.cell, layer.config.layer]),
  ) ||
  (layer.class_name === 'BatchNormalization' && kwargs.training === true);

function compareChanges(weights: readonly Variable[], each: LayerCase, findings: Findings): void {
  each.weights.forEach((stored, index) => {
    const after = each.weights_after?.find((change) => change.index === index) ?? stored;
    const weight = weights[index];
    if (weight !== undefined && weight.size === valuesOf(after).length)
      findings.close(
        `${stored.name} afterwards`,
        valuesOf(after),
        weight.value.dataSync(),
        outputTolerance,
      );
  });
}

function resetState(layer: Layer): void {
  if (!('resetState' in layer) || typeof layer.resetState !== 'function')
    throw new Error('The layer has no `resetState`.');
  (layer as { resetState(): void }).resetState();
}
