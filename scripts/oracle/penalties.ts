import type * as tf from '@tensorflow/tfjs-core';
import { keras } from '../../src/keras/api/keras.js';
import { invoke } from '../../src/keras/api/invoke.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { valueAndGradient } from './gradient.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import { newScope, runPython } from './python/run.js';
import {
  isStoredTensor,
  numberOf,
  toEngine,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';

interface PenaltyCase {
  readonly id: string;
  readonly name: string;
  readonly config: Arguments;
  readonly weight: StoredTensor;
  readonly result?: StoredTensor | StoredNumber;
  readonly grad?: StoredTensor;
  readonly error?: StoredError;
}

/** What a text or a call stands for. */
interface Resolved {
  readonly string?: string;
  readonly code?: string;
  readonly class?: string;
  readonly get_config?: Arguments;
  readonly error?: StoredError;
}

interface Family {
  readonly cases: readonly PenaltyCase[];
  readonly strings: readonly Resolved[];
  readonly calls?: readonly Resolved[];
}

/** The file `regularizers_constraints.json`. */
export interface PenaltyFile {
  readonly regularizers: Family;
  readonly constraints: Family;
}

/** The cases of `regularizers_constraints.json` but its trainings. */
export const penaltyCases = ({ regularizers, constraints }: PenaltyFile): Case[] => [
  ...familyCases('regularizers', regularizers),
  ...familyCases('constraints', constraints),
];

const tolerance = byNumber(1e-5, 1e-6);

function familyCases(module: string, { cases, strings, calls = [] }: Family): Case[] {
  const toCase = (name: string, compare: (findings: Findings) => void): Case => ({
    group: `training/${module}`,
    name,
    run: (findings) => {
      inCase(() => {
        compare(findings);
      });
    },
  });
  return [
    ...cases.map((each) =>
      toCase(`${each.id} ${JSON.stringify(each.config)}`, (findings) => {
        compareCase(module, each, findings);
      }),
    ),
    ...strings.map((each) =>
      toCase(`string ${each.string ?? ''}`, (findings) => {
        compareResolved(each, findings, () =>
          callMethod(getMember(keras, module), 'get', [each.string]),
        );
      }),
    ),
    ...calls.map((each) =>
      toCase(each.code ?? '', (findings) => {
        compareResolved(each, findings, () => runPython(each.code ?? '', newScope()));
      }),
    ),
  ];
}

function compareCase(module: string, each: PenaltyCase, findings: Findings): void {
  const weight = toEngine(each.weight);
  const run = (): tf.Tensor =>
    invoke(callMethod(getMember(keras, module), each.name, [], each.config), [weight]) as tf.Tensor;
  const { error, result, grad } = each;
  if (error !== undefined) compareRefusal(error, findings, run);
  else if (isStoredTensor(result))
    findings.close('result', valuesOf(result), run().dataSync(), tolerance);
  else {
    const { values, gradient } = valueAndGradient(weight, run);
    findings.close('result', [numberOf(result ?? null)], values, tolerance);
    if (grad !== undefined)
      findings.close('gradient', spread(grad, weight.size), gradient ?? [], tolerance);
  }
}

/** Without a penalty TensorFlow has no gradient (None), which is zero. */
const spread = (grad: StoredTensor, size: number): number[] =>
  grad.dtype === 'object' ? Array.from({ length: size }, () => 0) : valuesOf(grad);

function compareResolved(each: Resolved, findings: Findings, resolve: () => unknown): void {
  if (each.error !== undefined) {
    compareRefusal(each.error, findings, resolve);
    return;
  }
  const found = resolve() as { readonly constructor: unknown; getConfig(): Arguments };
  const { className } = found.constructor as { readonly className: string };
  if (each.class !== undefined) findings.same('class', each.class, className);
  findings.alike('get_config', each.get_config, found.getConfig(), byNumber(1e-6, 0));
}
