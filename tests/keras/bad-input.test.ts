import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { runPython, newScope } from '../../scripts/oracle/python/run.js';
import type { Scope } from '../../scripts/oracle/python/scope.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { session, Session } from '../../src/keras/base/session.js';
import { classes } from '../../src/keras/classes.js';
import { EngineService } from '../../src/keras/host/engine-service.js';
import type { Reply, Wire } from '../../src/keras/host/wire.js';
import { describeModel } from '../../src/keras/models/summary/describe-model.js';
import { renderSummary } from '../../src/keras/models/summary/render-summary.js';
import { startTestEngine, withSession } from '../support/keras.js';
import { acceptedValues, refusedValues, warnedUses } from '../support/refused-values.js';
import { layer, stack } from '../support/small-models.js';
import { heldByEngine } from '../support/tensor-count.js';
import { wrongKinds } from '../support/wrong-kinds.js';
import { acceptedUses, wrongTrainings } from '../support/wrong-trainings.js';
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
from keras import layers, models, Input, Model, Sequential
`;

const groups: Readonly<Record<string, readonly WrongUse[]>> = {
  'wrong arguments': wrongArguments,
  'wrong inputs': wrongInputs,
  'unknown texts': unknownTexts,
  'too large': tooLarge,
  'refused values': refusedValues,
  'wrong trainings': wrongTrainings,
  'wrong kinds of values': wrongKinds,
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

for (const code of acceptedUses)
  test(`accepted, as Keras accepts it: ${code}`, (t) => {
    const before = heldByEngine();
    tf.engine().startScope();
    withSession(() => {
      const scope = newScope();
      runPython(prelude, scope);
      t.notThrows(() => runPython(code, scope));
      t.true(isUsable(scope));
    });
    tf.engine().endScope();
    t.deepEqual(heldByEngine(), before);
  });

for (const code of acceptedValues)
  test(`true, as in Keras: ${code}`, (t) => {
    withSession(() => {
      const scope = newScope();
      runPython(prelude, scope);
      t.is(runPython(code, scope), true);
    });
  });

for (const [code, warning] of warnedUses)
  test(`warned of, as Keras warns: ${code}`, (t) => {
    withSession(() => {
      const scope = newScope();
      runPython(prelude, scope);
      runPython(code, scope);
      t.regex(session().warnings.join(), warning);
    });
  });

test('a chain of 20,000 layers is built, described and computed', (t) => {
  const before = heldByEngine();
  withSession(() => {
    const layers = Array.from({ length: 20_000 }, () => layer('Activation', ['linear']));
    const model = stack(2, layer('Dense', [2]), ...layers);
    const summary = renderSummary(describeModel(model));
    t.is(summary.match(/│ activation(?:_\d+)? /g)?.length, 20_000);
    const input = tf.ones([1, 2]);
    const output = model.run(input, false) as tf.Tensor;
    t.deepEqual(output.shape, [1, 2]);
    tf.dispose([input, output]);
  });
  t.deepEqual(heldByEngine(), before);
});

test('a list that holds itself is refused as Python refuses it, and the service goes on', (t) => {
  const own = new Session({ seed: 'cycle', classes });
  const service = new EngineService(own);
  const items: Wire[] = [];
  const cycle: Wire = { kind: 'list', items };
  items.push(cycle);
  const dense: Wire = { kind: 'name', path: 'keras.layers.Dense' };
  const ask = (target: Wire, positional: readonly Wire[]): Reply =>
    service.answer({ kind: 'call', target, positional, keywords: [] });
  t.like(ask(dense, [cycle]), { kind: 'raised', error: 'RuntimeError' });
  t.like(ask(dense, [3]), { kind: 'value' });
  own.dispose();
});

const isUsable = (scope: Scope): boolean =>
  runPython("layers.Dense(1, kernel_initializer='ones')(np.ones((1, 2)))[0, 0] == 2.0", scope) !==
  undefined;
