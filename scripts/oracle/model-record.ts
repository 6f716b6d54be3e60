import type { Findings, Tolerance } from './findings.js';
import { everyNth, inputValues, weightValues, type ModelCase } from './model-case.js';
import { pythonCase, type PythonCase } from './python-case.js';
import { pythonJson } from './python-text.js';
import { valuesOf, type StoredTensor } from './stored-tensor.js';
import { firstTextDifference } from './text-difference.js';

/** What `in-python/model.py` says of a model: what the oracle holds of it, with its JSON as text and all values of its output. */
interface ModelRecord {
  readonly to_json?: string;
  readonly to_json_error?: { readonly type: string };
  readonly output: StoredTensor;
  readonly [fact: string]: unknown;
}

/** The model as a program for the sandbox. */
export const modelInPython = (each: ModelCase, tolerance: Tolerance): PythonCase =>
  pythonCase<ModelRecord>('model', givenOf(each), ({ record }, findings) => {
    compareFacts(each, record, findings);
    compareJson(each, record, findings);
    compareOutput(each, record, findings, tolerance);
  });

/** What the program is told: the source, and the values of the formula. */
const givenOf = (each: ModelCase): object => ({
  prelude: each.prelude,
  code: each.code,
  weights: each.weights.map(([, path, shape], index) => ({
    shape,
    dtype: 'float32',
    values: [...weightValues(path, shape, index + each.salt)],
  })),
  inputs: each.inputs.map((_, j) => inputValues(each, j)),
});

const exactFacts = [
  'model_name',
  'class',
  'summary_before_build',
  'input_names',
  'input_shape',
  'output_shape',
  'weights',
  'summary',
  'summary_full',
  'count_params',
  'trainable',
  'non_trainable',
] as const;

function compareFacts(each: ModelCase, record: ModelRecord, findings: Findings): void {
  for (const fact of exactFacts) findings.same(fact, each[fact], record[fact]);
  if (each.output_names != null)
    findings.same('output_names', each.output_names, record['output_names']);
  findings.same(
    'layers',
    each.layers.map((row) => [row.name, row.class, row.params, row.trainable]),
    record.layers,
  );
}

function compareJson(each: ModelCase, record: ModelRecord, findings: Findings): void {
  const { to_json, to_json_error } = each;
  findings.same('to_json raises', to_json_error?.split(':')[0], record.to_json_error?.type);
  const difference =
    to_json === undefined
      ? undefined
      : firstTextDifference(pythonJson(to_json), record.to_json ?? '');
  if (difference !== undefined) findings.add('to_json', ...difference);
}

function compareOutput(
  each: ModelCase,
  { output }: ModelRecord,
  findings: Findings,
  tolerance: Tolerance,
): void {
  for (const expected of each.outputs ?? []) {
    findings.same('output shape', expected.shape, output.shape);
    const values = everyNth(valuesOf(output), expected.stride ?? 1);
    findings.close('output', valuesOf(expected), values, tolerance);
  }
}
