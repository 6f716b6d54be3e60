import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, StandInProgram } from '../../support/stand-in-program.js';
import { entries, items, list } from '../../support/wires.js';

test.before(startTestEngine);

const count = 8;
const x = floats(
  [count, 2],
  Array.from({ length: 2 * count }, (_, index) => index / 16),
);
const y = floats(
  [count, 1],
  Array.from({ length: count }, (_, index) => index),
);

type Call = (program: StandInProgram, inputs: Wire, parts: Readonly<Record<string, Wire>>) => Wire;

interface Made {
  readonly program: StandInProgram;
  readonly model: Wire;
  /** How often the program's `call` ran. */
  readonly calls: () => number;
}

/** A model whose `call` is the given one; it has a dense layer, a dropout and a variable. */
function makeModel(call: Call): Made {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  let calls = 0;
  const self = program.object(
    'Net',
    {
      call: ([inputs = null]) => {
        calls++;
        return call(program, inputs, parts);
      },
    },
    ['inputs', 'training'],
  );
  program.call('keras.utils.set_random_seed', [3]);
  const model = program.call('program.Model', [self]);
  parts.dense = program.call('keras.layers.Dense', [1]);
  parts.dropout = program.call('keras.layers.Dropout', [{ kind: 'float', value: 0 }]);
  parts.scale = program.call('keras.Variable', [floats([], [1])], { name: 'scale' });
  for (const [name, part] of Object.entries(parts)) program.set(model, name, part);
  return { program, model, calls: () => calls };
}

function lossesOf({ program, model }: Made, isEager: boolean): readonly Wire[] {
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse', run_eagerly: isEager });
  const history = program.method(model, 'fit', [x, y], { epochs: 3, batch_size: 2, verbose: 0 });
  return items(entries(program.get(history, 'history')).loss);
}

interface Row {
  readonly what: string;
  readonly call: Call;
  /** Whether a trace holds all that it does. */
  readonly isTraced: boolean;
}

const rows: readonly Row[] = [
  {
    what: 'layers and operators',
    isTraced: true,
    call: (program, inputs, { dense = null, dropout = null }) => {
      const squared = program.method(inputs, '__mul__', [inputs]);
      const dropped = program.call(dropout, [program.call('keras.ops.add', [squared, 1])]);
      return program.call(dense, [dropped]);
    },
  },
  {
    what: 'a variable times a tensor',
    isTraced: true,
    call: (program, inputs, { dense = null, scale = null }) =>
      program.method(program.call(dense, [inputs]), '__mul__', [scale]),
  },
  {
    what: 'numbers computed of a variable',
    isTraced: false,
    call: (program, inputs, { dense = null, scale = null }) => {
      const doubled = program.method(scale, '__mul__', [2]);
      return program.method(program.call(dense, [inputs]), '__mul__', [doubled]);
    },
  },
  {
    what: 'a variable that is changed',
    isTraced: false,
    call: (program, inputs, { dense = null, scale = null }) => {
      program.method(scale, 'assign_add', [{ kind: 'float', value: 1 }]);
      return program.call(dense, [inputs]);
    },
  },
];

for (const { what, call, isTraced } of rows)
  test(`a call with ${what} learns in a graph as it does step by step`, (t) => {
    const made = makeModel(call);
    const losses = lossesOf(made, false);
    const traced = made.calls();
    const eager = makeModel(call);
    t.deepEqual(losses, lossesOf(eager, true));
    t.true(eager.calls() >= 12);
    t.is(traced <= 4, isTraced, String(traced));
    made.program.dispose();
    eager.program.dispose();
  });

test('layers of the program inside a model are traced as well', (t) => {
  const program = new StandInProgram();
  let calls = 0;
  const self = program.object('Twice', {
    call: ([inputs = null]) => {
      calls++;
      return program.method(inputs, '__mul__', [2]);
    },
  });
  const layer = program.call('program.Layer', [self]);
  const dense = program.call('keras.layers.Dense', [1]);
  const model = program.call('keras.Sequential', [list(layer, dense)]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(model, 'fit', [x, y], { epochs: 3, batch_size: 2, verbose: 0 });
  program.method(model, 'predict', [x], { batch_size: 2, verbose: 0 });
  t.true(calls <= 5, String(calls));
});
