import test from 'ava';
import { EngineQueue } from '../../../src/sandbox/engine/engine-queue.js';
import type { LastingEngine } from '../../../src/sandbox/engine-link.js';

interface Counted extends LastingEngine {
  readonly number: number;
  readonly counts: { renewed: number; ended: number };
}

/** Engines that count what is done with them; `isClean` says whether one can be had again. */
function factory(isClean: (number: number) => boolean = () => true) {
  const made: Counted[] = [];
  const nothing = () => Promise.reject(new Error('nobody asks'));
  const start = (): Promise<Counted> => {
    const [number, counts] = [made.length, { renewed: 0, ended: 0 }];
    const engine = {
      ...{ number, counts },
      ...{ ask: nothing, resume: nothing, report: nothing, inspect: nothing },
      listen: () => undefined,
      renew: () => Promise.resolve((counts.renewed++, isClean(number))),
      kill: () => Promise.resolve(void counts.ended++),
    };
    made.push(engine);
    return Promise.resolve(engine);
  };
  return { made, start };
}

test('an engine goes from one program to the next, and no other is started', async (t) => {
  const { made, start } = factory();
  const queue = new EngineQueue(start, 1);
  for (let program = 0; program < 5; program++) {
    const engine = await queue.take();
    t.true(engine === made[0]);
    await queue.giveBack(engine);
  }
  t.is(made.length, 1);
  await queue.close();
  t.deepEqual(made[0]?.counts, { renewed: 5, ended: 1 });
});

test('an engine in which something of a program has stayed is ended, and another one started in its place', async (t) => {
  const { made, start } = factory((number) => number > 0);
  const queue = new EngineQueue(start, 1);
  await queue.giveBack(await queue.take());
  t.true((await queue.take()) === made[1]);
  t.deepEqual(
    made.map(({ counts }) => counts.ended),
    [1, 0],
  );
});

test('two programs at the same time never have the same engine', async (t) => {
  const { start } = factory();
  const queue = new EngineQueue(start, 2);
  const [one, two, three] = [await queue.take(), await queue.take(), await queue.take()];
  t.is(new Set([one, two, three]).size, 3);
});

test('no more engines wait than are wanted', async (t) => {
  const { made, start } = factory();
  const queue = new EngineQueue(start, 1);
  const [one, two] = [await queue.take(), await queue.take()];
  await queue.giveBack(one);
  await queue.giveBack(two);
  t.deepEqual(
    made.map(({ counts }) => counts.ended),
    [0, 1],
  );
});

test('where none is to wait, each engine is for one program', async (t) => {
  const { made, start } = factory();
  const queue = new EngineQueue(start, 0);
  await queue.giveBack(await queue.take());
  await queue.giveBack(await queue.take());
  t.deepEqual(
    made.map(({ counts }) => counts),
    [
      { renewed: 0, ended: 1 },
      { renewed: 0, ended: 1 },
    ],
  );
});

test('an engine is ended after fifty programs', async (t) => {
  const { made, start } = factory();
  const queue = new EngineQueue(start, 1);
  for (let program = 0; program < 50; program++) await queue.giveBack(await queue.take());
  t.deepEqual(made[0]?.counts, { renewed: 49, ended: 1 });
  t.true((await queue.take()) === made[1]);
});

test('an engine that comes back when all is over is ended', async (t) => {
  const { made, start } = factory();
  const queue = new EngineQueue(start, 1);
  const engine = await queue.take();
  await queue.close();
  await queue.giveBack(engine);
  t.deepEqual(
    made.map(({ counts }) => counts.ended),
    [1],
  );
});

test('an engine that does not start is told to who takes it, and the next one is tried again', async (t) => {
  const { made, start } = factory();
  let isFirst = true;
  const queue = new EngineQueue(() => {
    const fails = isFirst;
    isFirst = false;
    return fails ? Promise.reject(new Error('no engine')) : start();
  }, 1);
  await t.throwsAsync(queue.take(), { message: 'no engine' });
  t.true((await queue.take()) === made[0]);
});
