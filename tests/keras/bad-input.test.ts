import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { runPython, newScope } from '../../scripts/oracle/python/run.js';
import type { Scope } from '../../scripts/oracle/python/scope.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { startTestEngine, withSession } from '../support/keras.js';
import { heldByEngine } from '../support/tensor-count.js';
import { wrongTrainings } from '../support/wrong-trainings.js';
import {
  tooLarge,
  unknownTexts,
  wrongArguments,
  wrongInputs,
  type WrongUse,
} from '../support/wrong-uses.js';

await startTestEngine();

const prelude = `
import numpy as np, keras
from keras import layers, Input, Model, Sequential
`;

const groups: Readonly<Record<string, readonly WrongUse[]>> = {
  'wrong arguments': wrongArguments,
  'wrong inputs': wrongInputs,
  'unknown texts': unknownTexts,
  'too large': tooLarge,
  'wrong trainings': wrongTrainings,
};

for (const [group, uses] of Object.entries(groups))
  for (const [code, kind, names] of uses)
    test(`${group}: ${code} is a ${kind}, and leaves nothing behind`, (t) => {
      const before = heldByEngine();
      tf.engine().startScope();
      withSession(() => {
        const scope = newScope();
        runPython(prelude, scope);
        const error = t.throws(() => runPython(code, scope), { instanceOf: KerasError });
        t.is(error.kind, kind, error.message);
        t.regex(error.message, names);
        t.true(isUsable(scope));
      });
      tf.engine().endScope();
      t.deepEqual(heldByEngine(), before);
    });

const isUsable = (scope: Scope): boolean =>
  runPython("layers.Dense(1, kernel_initializer='ones')(np.ones((1, 2)))[0, 0] == 2.0", scope) !==
  undefined;
