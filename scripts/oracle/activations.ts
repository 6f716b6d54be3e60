import * as tf from '@tensorflow/tfjs-core';
import { Callable } from '../../src/keras/api/callable.js';
import { keras } from '../../src/keras/api/keras.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { byLargest, byNumber, type Findings } from './findings.js';
import { valueAndGradient } from './gradient.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import { newScope, runPython } from './python/run.js';
import {
  numberOf,
  toEngine,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';
import { Scope } from './python/scope.js';

interface ActivationRow {
  readonly name: string;
  /** Keyword arguments as Python writes them, or a dictionary where the call fails. */
  readonly options: string;
  readonly serialized?: unknown;
  readonly values?: readonly StoredNumber[];
  readonly gradients?: readonly (StoredNumber | null)[];
  readonly inputs?: StoredTensor;
  readonly outputs?: StoredTensor;
  readonly cotangents?: StoredTensor;
  readonly grad_inputs?: StoredTensor;
  readonly error?: string;
}

/** The file `activations.json`. */
export interface ActivationFile {
  readonly grid: readonly StoredNumber[];
  readonly strings: Readonly<Record<string, string>>;
  readonly activations: readonly ActivationRow[];
}

const group = 'layers/activations';

/** The cases of `activations.json`. */
export const activationCases = ({ grid, strings, activations }: ActivationFile): Case[] => [
  ...Object.entries(strings).map(([text, expected]) => ({
    group,
    name: `string ${text}`,
    run: (findings: Findings) => {
      inCase(() => {
        findings.same('resolves to', expected.replace(/:.*/s, ''), resolve(text));
      });
    },
  })),
  ...activations.map((row, index) => ({
    group,
    name: `${row.name}(${row.options}) [${index}]`,
    run: (findings: Findings) => {
      inCase(() => {
        compareRow(row, grid.map(numberOf), findings);
      });
    },
  })),
];

/** The name of the function, or the class of the error. */
function resolve(text: string): string {
  try {
    const found = callMethod(getMember(keras, 'activations'), 'get', [
      text === '(None)' ? null : text,
    ]);
    return found instanceof Callable ? found.name : 'no function';
  } catch (error) {
    if (error instanceof KerasError) return error.kind;
    throw error;
  }
}

function compareRow(row: ActivationRow, grid: readonly number[], findings: Findings): void {
  if (row.serialized !== undefined)
    findings.same(
      'serialized',
      row.serialized,
      callMethod(getMember(keras, 'activations'), 'serialize', [
        getMember(getMember(keras, 'activations'), row.name),
      ]),
    );
  if (row.inputs !== undefined) compareVectors(row, row.inputs, findings);
  else compareGrid(row, grid, findings);
}

const run = ({ name, options }: ActivationRow, x: tf.Tensor): tf.Tensor =>
  runPython(
    `keras.activations.${name}(x${options === '' ? '' : `, ${options}`})`,
    new Scope({ x }, newScope()),
  ) as tf.Tensor;

function compareGrid(row: ActivationRow, grid: readonly number[], findings: Findings): void {
  const x = tf.tensor1d([...grid]);
  const { values, gradient } = valueAndGradient(x, () => run(row, x));
  findings.close('values', (row.values ?? []).map(numberOf), values, byNumber(1e-5, 1e-5));
  const expected = row.gradients ?? [];
  const got = gradient ?? grid.map(() => 0);
  expected.forEach((each, index) => {
    if (each !== null)
      findings.close(
        `gradient at ${grid[index] ?? ''}`,
        [numberOf(each)],
        [got[index] ?? NaN],
        byNumber(5e-5, 5e-5),
      );
  });
}

function compareVectors(row: ActivationRow, inputs: StoredTensor, findings: Findings): void {
  const x = toEngine(inputs);
  if (row.error !== undefined) {
    findings.same(
      'error',
      row.error.replace(/:.*/s, ''),
      errorOf(() => run({ ...row, options: asKeywords(row.options) }, x)),
    );
    return;
  }
  const cotangent = row.cotangents === undefined ? undefined : toEngine(row.cotangents);
  const { shape, values, gradient } = valueAndGradient(x, () => run(row, x), cotangent);
  findings.same('shape', row.outputs?.shape, shape);
  if (row.outputs !== undefined)
    findings.close('outputs', valuesOf(row.outputs), values, byLargest(1e-5));
  if (row.grad_inputs !== undefined)
    findings.close('gradient', valuesOf(row.grad_inputs), gradient ?? [], byLargest(5e-5));
}

/** `{'axis': 0}` as `axis=0`. */
const asKeywords = (dictionary: string): string =>
  dictionary.slice(1, -1).replace(/'(\w+)': /g, '$1=');

/** The class of an error of Keras'; of TensorFlow's only that there is one. */
function errorOf(work: () => unknown): string {
  try {
    work();
    return 'no error';
  } catch (error) {
    if (error instanceof KerasError) return error.kind;
    throw error;
  }
}
