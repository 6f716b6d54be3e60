import test from 'ava';
import { Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';
import { startEngine } from '../../../src/keras/engine/start.js';
import { EngineService } from '../../../src/keras/host/engine-service.js';
import type { Wire } from '../../../src/keras/host/wire.js';
import { eventsOf, lineOf } from '../../../src/keras/inspect/call-lines.js';
import { list } from '../../support/wires.js';

test.before(() => startEngine('wasm'));

interface Asked {
  readonly name?: string;
  readonly line?: number;
}

function makeService() {
  const session = new Session({ seed: 'lines', classes });
  const service = new EngineService(session);
  const call = (target: Wire, positional: readonly Wire[], asked: Asked = {}): Wire => {
    const reply = service.answer({ kind: 'call', target, positional, keywords: [], ...asked });
    return reply.kind === 'value' ? reply.value : null;
  };
  const named = (path: string): Wire => ({ kind: 'name', path });
  return { session, service, call, named };
}

test('methods of models are noted in their order with the lines of their calls, those that raise included', (t) => {
  const { session, call, named } = makeService();
  const model = call(named('keras.Sequential'), [], { line: 3 });
  call(model, [null, null], { name: 'fit', line: 4 });
  call(model, ['adam', 'mse'], { name: 'compile', line: 5 });
  call(model, [], { name: 'count_params', line: 6 });
  call(model, [], { name: 'summary' });
  t.deepEqual(
    eventsOf(session).map(({ what, line }) => [what, line]),
    [
      ['fit', 4],
      ['compile', 5],
      ['summary', null],
    ],
  );
  t.is(
    eventsOf(session).every((each) => lineOf(each.model) === 3),
    true,
  );
});

test('layers, also those behind symbolic tensors, are noted with the line that made them first', (t) => {
  const { session, call, named } = makeService();
  const input = call(named('keras.Input'), [{ kind: 'tuple', items: [3] }], { line: 1 });
  const dense = call(named('keras.layers.Dense'), [2], { line: 2 });
  const unknown = call(named('keras.layers.Dense'), [1]);
  const hidden = call(dense, [input], { line: 3 });
  const model = call(named('keras.Model'), [input, call(unknown, [hidden])], { line: 9 });
  call(model, ['sgd', 'mse'], { name: 'compile', line: 10 });
  const [compiled] = eventsOf(session);
  t.deepEqual(compiled?.model.layers.map(lineOf), [1, 2, null]);
});

test('sessions have calls of their own', (t) => {
  const first = makeService();
  const second = makeService();
  const model = first.call(first.named('keras.Sequential'), [list()], { line: 1 });
  first.call(model, [], { name: 'summary', line: 2 });
  t.is(eventsOf(first.session).length, 1);
  t.deepEqual(eventsOf(second.session), []);
});
