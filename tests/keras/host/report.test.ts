import test from 'ava';
import { Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';
import { startEngine } from '../../../src/keras/engine/start.js';
import { EngineService } from '../../../src/keras/host/engine-service.js';
import type { Reply, Wire } from '../../../src/keras/host/wire.js';
import { list } from '../../support/wires.js';

test.before(() => startEngine('wasm'));

type Keywords = readonly (readonly [string, Wire])[];

const valueOf = (reply: Reply): Wire => {
  if (reply.kind === 'value') return reply.value;
  throw new Error(reply.message);
};

function makeService() {
  const service = new EngineService(new Session({ seed: 'report', classes }));
  const call = (path: string, positional: readonly Wire[] = [], keywords: Keywords = []): Wire =>
    valueOf(service.answer({ kind: 'call', target: { kind: 'name', path }, positional, keywords }));
  const method = (
    target: Wire,
    name: string,
    positional: readonly Wire[],
    keywords: Keywords = [],
  ) => valueOf(service.answer({ kind: 'call', target, name, positional, keywords }));
  const dense = (units: number): Wire => call('keras.layers.Dense', [units]);
  const input = (size: number): Wire => call('keras.Input', [{ kind: 'tuple', items: [size] }]);
  return { service, call, method, dense, input };
}

test('a model that was only made is told with its layers, and without a compilation', (t) => {
  const { service, call, dense } = makeService();
  call('keras.Sequential', [list(dense(3))]);
  const { models, fits } = service.report();
  t.is(models.length, 1);
  t.like(models[0], {
    class: 'Sequential',
    name: 'sequential',
    parameters: 0,
    trainable: 0,
    compile: null,
  });
  t.deepEqual(models[0]?.layers, [
    { name: 'dense', class: 'Dense', outputShape: null, parameters: null },
  ]);
  t.deepEqual(fits, []);
});

test('models come in their order, and those that are parts of others are left out', (t) => {
  const { service, call, dense, input } = makeService();
  const sequential = (name: string, layers: readonly Wire[]): Wire =>
    call('keras.Sequential', [list(...layers)], [['name', name]]);
  const [part, alone] = [
    sequential('part', [input(2), dense(1)]),
    sequential('alone', [input(2), dense(1)]),
  ];
  sequential('whole', [input(2), sequential('middle', [input(2), part]), dense(1)]);
  t.truthy(alone);
  t.deepEqual(
    service.report().models.map(({ name }) => name),
    ['alone', 'whole'],
  );
});

const compilations: readonly (readonly [keywords: Keywords, told: object])[] = [
  [
    [
      ['optimizer', 'adam'],
      ['loss', 'mse'],
    ],
    { optimizer: 'Adam', learningRate: 0.001, loss: 'mse', metrics: [] },
  ],
  [
    [
      ['optimizer', 'sgd'],
      ['loss', list('mse', 'mae')],
      ['metrics', list('accuracy', list('mae'))],
    ],
    { optimizer: 'SGD', learningRate: 0.01, loss: ['mse', 'mae'], metrics: ['accuracy', 'mae'] },
  ],
  [
    [['loss', { kind: 'dict', entries: [['main', 'mse']] }]],
    { optimizer: 'RMSprop', learningRate: 0.001, loss: { main: 'mse' }, metrics: [] },
  ],
];

for (const [keywords, told] of compilations)
  test(`compile(${keywords.map(([key]) => key).join(', ')}) is told as ${JSON.stringify(told)}`, (t) => {
    const { service, call, method, dense, input } = makeService();
    const model = call('keras.Sequential', [list(input(2), dense(1))]);
    method(model, 'compile', [], keywords);
    t.deepEqual({ ...service.report().models[0]?.compile }, told);
  });

test('objects are told by their classes, and a schedule with its configuration', (t) => {
  const { service, call, method, dense, input } = makeService();
  const model = call('keras.Sequential', [list(input(2), dense(1))]);
  const schedule = call('keras.optimizers.schedules.ExponentialDecay', [0.5, 10, 0.9]);
  const optimizer = call('keras.optimizers.Adam', [schedule]);
  const loss = call('keras.losses.MeanSquaredError');
  method(model, 'compile', [optimizer, loss], [['metrics', list(call('keras.metrics.AUC'))]]);
  const compile = service.report().models[0]?.compile;
  t.like(compile, {
    optimizer: 'Adam',
    learningRate: {
      schedule: 'ExponentialDecay',
      config: { initial_learning_rate: 0.5, decay_steps: 10 },
    },
    loss: 'MeanSquaredError',
    metrics: ['AUC'],
  });
});

test('functions are told by their names, and a class that was not called by its own', (t) => {
  const { service, call, method, dense, input } = makeService();
  const model = call('keras.Sequential', [list(input(2), dense(1))]);
  const named = (path: string): Wire => ({ kind: 'name', path });
  const metrics = list(
    named('keras.metrics.binary_accuracy'),
    named('keras.metrics.MeanSquaredError'),
  );
  method(model, 'compile', ['adam', named('keras.losses.huber')], [['metrics', metrics]]);
  t.like(service.report().models[0]?.compile, {
    loss: 'huber',
    metrics: ['binary_accuracy', 'MeanSquaredError'],
  });
});
