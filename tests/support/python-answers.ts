import type { ExecutionContext } from 'ava';
import { byNumber, Findings } from '../../scripts/oracle/findings.js';
import { typeName } from '../../scripts/oracle/python/type-names.js';
import { newScope, runPython } from '../../scripts/oracle/python/run.js';
import { isEngineTensor } from '../../src/keras/base/engine-tensor.js';
import { Float } from '../../src/keras/base/float.js';
import { Variable } from '../../src/keras/base/variable.js';
import { isDictionary } from '../../src/keras/graph/nested.js';
import { ArrayData } from '../../src/keras/training/array-data.js';
import { withSession } from './keras.js';

/** A program in Python's words, and what real Keras answered for its last expression. */
export type Answer = readonly [code: string, answer: unknown];

const prelude = `
import numpy as np, keras
from keras import layers, Input, Model, Sequential, ops
`;

/** Runs the program in a session of its own; its last value is to be `expected`, numbers within 1e-5. */
export function gives(t: ExecutionContext, [code, expected]: Answer): void {
  const findings = new Findings();
  withSession(() => {
    const scope = newScope();
    runPython(prelude, scope);
    findings.alike('value', expected, plain(runPython(code, scope)), byNumber(1e-5, 1e-6));
  });
  t.deepEqual(findings.differences, [], code);
}

/** Tensors and arrays as lists of numbers, objects of Keras as the names of their classes. */
function plain(value: unknown): unknown {
  if (value instanceof Float) return value.value;
  if (value instanceof Variable) return value.value.arraySync();
  if (isEngineTensor(value)) return value.arraySync();
  if (value instanceof ArrayData) return value.toTensor().arraySync();
  if (Array.isArray(value)) return value.map(plain);
  if (isDictionary(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return typeof value === 'object' && value !== null ? typeName(value) : value;
}
