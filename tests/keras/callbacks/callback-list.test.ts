import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { CallbackList } from '../../../src/keras/callbacks/callback-list.js';
import { EarlyStopping } from '../../../src/keras/callbacks/early-stopping.js';
import { History } from '../../../src/keras/callbacks/history.js';
import { LambdaCallback } from '../../../src/keras/callbacks/lambda-callback.js';
import { ProgbarLogger } from '../../../src/keras/callbacks/progbar-logger.js';
import { TerminateOnNaN } from '../../../src/keras/callbacks/terminate-on-nan.js';
import { callbacks } from '../../../src/keras/callbacks/index.js';
import { accompany } from '../../support/fake-training.js';
import { withSession } from '../../support/keras.js';

test('a history and a progress bar are added at the end, unless the program has its own', (t) => {
  withSession(() => {
    const both = { history: true, progbar: true };
    const classesOf = (given: unknown): unknown[] =>
      new CallbackList(given, both).callbacks.map((each) => each.constructor);
    const stopping = construct(EarlyStopping, [], {});
    t.deepEqual(classesOf(null), [History, ProgbarLogger]);
    t.deepEqual(classesOf(stopping), [EarlyStopping, History, ProgbarLogger]);
    t.deepEqual(classesOf([new History(), stopping]), [History, EarlyStopping, ProgbarLogger]);
  });
});

test('something else is no callback', (t) => {
  withSession(() => {
    const error = t.throws(() => new CallbackList(['a'], { history: true, progbar: true }), {
      instanceOf: KerasError,
    });
    t.deepEqual(
      [error.kind, error.message],
      ['AttributeError', "'str' object has no attribute 'set_model'"],
    );
  });
});

test('a history collects the figures of the epochs, in their order', (t) => {
  const logs = [
    { b: 1, a: 2 },
    { b: 3, a: 4, c: 5 },
  ];
  accompany(
    () => new History(),
    { logs },
    (callback) => {
      if (!(callback instanceof History)) throw new Error('It is no history.');
      const { history, epoch } = callback;
      t.deepEqual(Object.entries(history), [
        ['b', [1, 3]],
        ['a', [2, 4]],
        ['c', [5]],
      ]);
      t.deepEqual(epoch, [0, 1]);
    },
  );
});

test('functions of the program are called at their places; those of batches get `logs` by name', (t) => {
  const seen: unknown[] = [];
  const make = (): LambdaCallback =>
    construct(LambdaCallback, [], {
      on_train_begin: () => seen.push('begin'),
      on_epoch_end: (epoch: number, logs: object) => seen.push([epoch, Object.keys(logs)]),
      on_train_batch_end: {
        call: (positional: unknown, keywords: object) =>
          seen.push([positional, Object.keys(keywords)]),
      },
    });
  accompany(make, { logs: [{ loss: 1 }] });
  t.deepEqual(seen, ['begin', [[0], ['logs']], [0, ['loss']]]);
});

test('a loss that is no number ends the training', (t) => {
  const make = (): TerminateOnNaN => construct(TerminateOnNaN, [], {});
  const { epochs, text } = accompany(make, {
    logs: [{ loss: 1 }, { loss: Infinity }, { loss: 1 }],
  });
  t.is(epochs, 2);
  t.is(text, 'Batch 0: Invalid loss, terminating training\n');
});

test('a loss that is no number may be an error', (t) => {
  const make = (): TerminateOnNaN => construct(TerminateOnNaN, [true], {});
  t.throws(() => accompany(make, { logs: [{ loss: NaN }] }), {
    message: /^NaN or Inf loss encountered at batch 0\./,
  });
});

for (const name of ['TensorBoard', 'BackupAndRestore'])
  test(`${name} is accepted, with a note that it writes nothing`, (t) => {
    const made = callbacks[name];
    if (made === undefined) throw new Error(name);
    const { warnings, files } = accompany(() => construct(made, ['folder'], {}), {
      logs: [{ loss: 1 }],
    });
    t.regex(warnings[0] ?? '', new RegExp(`^${name}: the training runs without it`));
    t.is(files.size, 0);
  });
