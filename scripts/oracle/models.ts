import { keras } from '../../src/keras/api/keras.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import { isFloat } from '../../src/keras/base/dtype.js';
import { isEngineTensor } from '../../src/keras/base/engine-tensor.js';
import type { Vertex } from '../../src/keras/graph/keras-tensor.js';
import { flatten, isDictionary } from '../../src/keras/graph/nested.js';
import { Layer } from '../../src/keras/layers/base/layer.js';
import { Model } from '../../src/keras/models/model.js';
import { byLargest, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import { missingReason } from './missing.js';
import { everyNth, inputValues, weightValues, type ModelCase } from './model-case.js';
import { modelInPython } from './model-record.js';
import type { Case } from './outcome.js';
import { placeOf } from './place-of-case.js';
import { pythonJson } from './python-text.js';
import { newScope, pythonReason, runPython } from './python/run.js';
import { firstTextDifference } from './text-difference.js';
import { toEngine, valuesOf } from './stored-tensor.js';

/** The case of a file of the model oracle: the model is made from its program and from its JSON. */
export function modelCase(each: ModelCase): Case {
  return {
    group: 'models',
    name: each.name,
    ...placeOf({
      missing: missingReason(each.code),
      needs: pythonReason(each.code),
      python: () => modelInPython(each, tolerance(each)),
    }),
    run: (findings) => {
      inCase(() => {
        compareProgram(each, findings);
      });
      if (each.to_json !== undefined && !pythonJson(each.to_json).includes('__lambda__'))
        inCase(() => {
          compareRestored(each, findings);
        });
    },
  };
}

/** A deep network adds up more rounding errors. */
const tolerance = ({ layers }: ModelCase): ReturnType<typeof byLargest> =>
  byLargest(
    layers.some((row) =>
      /Conv|RNN|LSTM|GRU|Bidirectional|TimeDistributed|Attention/.test(row.class),
    )
      ? 1e-4
      : 2e-5,
  );

/** The model that the program makes: everything is compared. */
function compareProgram(each: ModelCase, findings: Findings): void {
  const scope = newScope();
  runPython(each.prelude, scope);
  runPython(each.code, scope);
  const model = asModel(scope.get('model'));
  findings.same('name', each.model_name, model.name);
  findings.same('class', each.class, model.className);
  if (each.built === false) compareUnbuilt(each, model, findings);
  findings.same('input_names', each.input_names, model.inputNames);
  findings.same('input_shape', each.input_shape, model.inputShape);
  findings.same('output_shape', each.output_shape, model.outputShape);
  findings.same(
    'output_names',
    each.output_names ?? null,
    each.output_names ? model.outputNames : null,
  );
  findings.same(
    'weights',
    each.weights,
    model.weights.map(({ name, path, shape, trainable }) => [name, path, shape, trainable]),
  );
  compareJson(each, model, findings);
  compareDescription(each, model, findings);
  compareOutputs(each, model, findings);
}

function compareUnbuilt(each: ModelCase, model: Model, findings: Findings): void {
  findings.same('summary before it is built', each.summary_before_build, summary(model));
  model.call([inputsFor(each, model)]);
}

/** The model that its JSON makes: paths and the names of its inputs are others in Keras as well. */
function compareRestored(each: ModelCase, findings: Findings): void {
  const restored = callMethod(getMember(keras, 'models'), 'model_from_json', [
    pythonJson(each.to_json),
  ]);
  const model = asModel(restored);
  const place = (text: string): string => `restored: ${text}`;
  findings.same(
    place('weights'),
    each.weights.map(([name, , shape]) => [name, shape]),
    model.weights.map(({ name, shape }) => [name, shape]),
  );
  findings.same(place('summary'), each.summary, summary(model));
  // Keras itself forgets on this way that a model inside was frozen.
  if (!hasFrozenModel(each.to_json)) {
    compareJson(each, model, findings, 'restored: ');
    compareDescription(each, model, findings, 'restored: ');
  }
  compareOutputs(each, model, findings, 'restored: ');
}

function hasFrozenModel(tree: unknown): boolean {
  if (Array.isArray(tree)) return tree.some(hasFrozenModel);
  if (!isDictionary(tree)) return false;
  const frozen =
    isDictionary(tree.config) &&
    tree.config.trainable === false &&
    /^(?:Sequential|Functional)$/.test(String(tree.class_name));
  return frozen || Object.values(tree).some(hasFrozenModel);
}

function asModel(value: unknown): Model {
  if (value instanceof Model) return value;
  throw new Error('It is no model.');
}

function summary(model: Model, keywords: Readonly<Record<string, unknown>> = {}): string {
  const lines: string[] = [];
  callMethod(model, 'summary', [], { ...keywords, print_fn: (line: string) => lines.push(line) });
  return lines.join('\n');
}

function compareJson(each: ModelCase, model: Model, findings: Findings, place = ''): void {
  if (each.to_json === undefined) return;
  const text = String(callMethod(model, 'to_json', []));
  const expected = pythonJson(each.to_json);
  const difference = firstTextDifference(expected, withoutCode(text));
  if (difference !== undefined) findings.add(`${place}to_json`, ...difference);
}

/** The oracle leaves out the bytecode of lambdas. */
const withoutCode = (text: string): string =>
  text.replace(
    /\{"class_name": "__lambda__", "config": \{[^}]*\}\}/g,
    '{"class_name": "__lambda__", "config": null}',
  );

function compareDescription(each: ModelCase, model: Model, findings: Findings, place = ''): void {
  findings.same(`${place}summary`, each.summary, summary(model));
  findings.same(
    `${place}summary with all`,
    each.summary_full,
    summary(model, { expand_nested: true, show_trainable: true }),
  );
  const rows = each.class === 'Functional' ? model.operations : model.layers;
  findings.same(
    `${place}layers`,
    each.layers.map((row) => [row.name, row.class, row.params, row.trainable]),
    rows.map((row) => [
      row.name,
      row.className,
      paramsOf(row),
      row instanceof Layer ? row.trainable : undefined,
    ]),
  );
  const count = (weights: readonly { readonly size: number }[]): number =>
    weights.reduce((sum, weight) => sum + weight.size, 0);
  findings.same(`${place}count_params`, each.count_params, model.countParams());
  findings.same(`${place}trainable`, each.trainable, count(model.trainableWeights));
  findings.same(`${place}non_trainable`, each.non_trainable, count(model.nonTrainableWeights));
}

const paramsOf = (row: Vertex): number =>
  row instanceof Layer && row.built ? row.countParams() : 0;

function inputsFor(each: ModelCase, model: Model): unknown {
  const tensors = each.inputs.map((_, j) => toEngine(inputValues(each, j)));
  const structure = 'input' in model ? model.input : undefined;
  if (isDictionary(structure))
    return Object.fromEntries(
      (model.inputNames ?? []).map((name, index) => [name, tensors[index]]),
    );
  return tensors.length === 1 ? tensors[0] : tensors;
}

function compareOutputs(each: ModelCase, model: Model, findings: Findings, place = ''): void {
  if (each.outputs === undefined) return;
  setWeights(each, model);
  const result = model.call([inputsFor(each, model)], { training: false });
  const structure = Array.isArray(result) ? 'list' : isDictionary(result) ? 'dict' : 'tensor';
  findings.same(
    `${place}output_structure`,
    each.output_structure === 'tuple' ? 'list' : each.output_structure,
    structure,
  );
  if (each.output_keys !== undefined)
    findings.same(`${place}output_keys`, each.output_keys, Object.keys(result));
  const outputs = (isDictionary(result) ? Object.values(result) : flatten(result)).filter(
    isEngineTensor,
  );
  findings.same(`${place}outputs`, each.outputs.length, outputs.length);
  each.outputs.forEach((expected, index) => {
    const got = outputs[index];
    if (got === undefined) return;
    findings.same(`${place}output[${index}] shape`, expected.shape, got.shape);
    findings.close(
      `${place}output[${index}]`,
      valuesOf(expected),
      everyNth(Array.from(got.dataSync()), expected.stride ?? 1),
      tolerance(each),
    );
  });
}

function setWeights(each: ModelCase, model: Model): void {
  model.weights.forEach((weight, index) => {
    if (isFloat(weight.dtype))
      weight.assignValues(weightValues(weight.path, weight.shape, index + each.salt));
  });
  for (const layer of layersInside(model))
    if ('finalizeState' in layer && typeof layer.finalizeState === 'function')
      (layer as unknown as { finalizeState(): void }).finalizeState();
}

const layersInside = (model: Model): Layer[] =>
  model.layers.flatMap((layer) => [layer, ...(layer instanceof Model ? layersInside(layer) : [])]);
