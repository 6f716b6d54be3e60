import type { Arguments } from '../../src/keras/base/signature.js';
import { compareText } from './fit-texts.js';
import type { FitCase, Fingerprint } from './fit-case.js';
import { byNumber, type Findings, type Tolerance } from './findings.js';
import { pythonCase, type PythonCase, type Recorded } from './python-case.js';
import { pythonJson } from './python-text.js';
import { firstTextDifference } from './text-difference.js';

/** What `in-python/fit.py` keeps of a training: what the oracle holds of it, with its JSON as text and the values of `after` alone. */
interface FitRecord {
  readonly layers?: unknown;
  readonly weights_start?: readonly Fingerprint[];
  readonly to_json?: string;
  readonly after?: readonly unknown[];
  readonly error?: { readonly type: string; readonly message: string };
  readonly [fact: string]: unknown;
}

/** The training as a program for the sandbox. */
export const fitInPython = (each: FitCase, tolerance: Tolerance): PythonCase =>
  pythonCase<FitRecord>('fit', givenOf(each), (recorded, findings) => {
    compareFit(each, recorded, findings, tolerance);
  });

/** What the program is told: the sources, not the answers. */
const givenOf = (each: FitCase): Arguments => ({
  data: each.data,
  build: each.build,
  compile: each.compile,
  prepare: each.prepare,
  fit: each.fit,
  callbacks: each.callbacks,
  args: each.args,
  K: each.K,
  graph: each.graph,
  after: (each.after ?? []).map(({ code }) => code),
  evaluate_call: each.evaluate_call,
  has_json: each.to_json !== undefined,
});

function compareFit(
  each: FitCase,
  recorded: Recorded<FitRecord>,
  findings: Findings,
  tolerance: Tolerance,
): void {
  compareStart(each, recorded.record, findings);
  compareError(each, recorded.record, findings);
  if (each.error !== undefined) return;
  compareTraining(each, recorded.record, findings, tolerance);
  const printed = recorded.printed.trim() === '' ? '' : recorded.printed;
  compareText('stdout', each.stdout ?? '', printed, findings);
  findings.same('warnings', each.warnings ?? [], recorded.notes.map(firstLine));
}

/** What TensorFlow's own errors say here is not Keras' word for them. */
function compareError(each: FitCase, { error }: FitRecord, findings: Findings): void {
  if (each.error?.type !== 'InvalidArgumentError' || error === undefined)
    findings.same('error', each.error?.type, error?.type);
}

function compareTraining(
  each: FitCase,
  record: FitRecord,
  findings: Findings,
  tolerance: Tolerance,
): void {
  for (const fact of numericFacts)
    if (each[fact] !== undefined) findings.alike(fact, each[fact], record[fact], tolerance);
  for (const fact of exactFacts)
    if (each[fact] !== undefined) findings.same(fact, each[fact], record[fact]);
  each.after?.forEach(({ code, value }, index) => {
    findings.alike(`after ${code}`, value, record.after?.[index], tolerance);
  });
}

const numericFacts = [
  'history',
  'batch_logs',
  'evaluate',
  'evaluate_dict',
  'predict',
  'weights_end',
  'iterations',
  'learning_rate',
] as const;

const exactFacts = ['epochs', 'params', 'events', 'counts'] as const;

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 300);

/** The model before it is compiled. */
function compareStart(each: FitCase, record: FitRecord, findings: Findings): void {
  const { layers, weights_start = [], to_json } = each;
  findings.same('layers', layers, record.layers);
  findings.alike('weights_start', weights_start, record.weights_start, byNumber(1e-6, 1e-6));
  const difference =
    to_json === undefined
      ? undefined
      : firstTextDifference(pythonJson(to_json), record.to_json ?? '');
  if (difference !== undefined) findings.add('to_json', ...difference);
}
