import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, nameOf, StandInProgram } from '../../support/stand-in-program.js';
import { list } from '../../support/wires.js';

test.before(startTestEngine);

test('a metric derived from one of Keras may change what it is given', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('Twice', {
    update_state: ([yTrue = null, yPred = null]) => {
      const doubled = program.method(yPred, '__mul__', [2]);
      return program.method(parts.metric ?? null, 'update_state', [yTrue, doubled]);
    },
  });
  const metric = program.call('program.extend', [nameOf('keras.metrics.MeanAbsoluteError'), self]);
  parts.metric = metric;
  program.call(metric, [floats([1], [0]), floats([1], [3])]);
  t.deepEqual(program.numbers(program.method(metric, 'result', [])), [6]);
});

test('a callback derived from one of Keras is called, and calls that of Keras through super()', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const epochs: Wire[] = [];
  const self = program.object('Stopping', {
    set_model: () => null,
    on_epoch_end: ([epoch = null, logs = null]) => {
      epochs.push(epoch);
      return program.method(parts.callback ?? null, 'on_epoch_end', [epoch, logs]);
    },
  });
  const callback = program.call('program.extend', [nameOf('keras.callbacks.EarlyStopping'), self], {
    monitor: 'loss',
    patience: 1,
  });
  parts.callback = callback;
  const model = program.call('keras.Sequential', [list(program.call('keras.layers.Dense', [1]))]);
  const optimizer = program.call('keras.optimizers.SGD', [], {
    learning_rate: { kind: 'float', value: 0 },
  });
  program.method(model, 'compile', [optimizer, 'mse']);
  const [x, y] = [floats([2, 1], [1, 2]), floats([2, 1], [3, 4])];
  program.method(model, 'fit', [x, y], {
    epochs: 5,
    verbose: 0,
    callbacks: list(callback),
  });
  t.deepEqual(epochs, [0, 1]);
});
