import test from 'ava';
import { LateEngine } from '../../../src/sandbox/engine/late-engine.js';
import type { EngineLink, LastingEngine } from '../../../src/sandbox/engine-link.js';

const request = { kind: 'read', target: null } as const;

/** An engine that prints before it answers, and counts how often it was started and ended. */
function countedEngine(): {
  counts: { started: number; ended: number; left: number };
  late: LateEngine;
} {
  const counts = { started: 0, ended: 0, left: 0 };
  let print: (text: string) => void = () => undefined;
  const answer: EngineLink['resume'] = () => {
    print('said');
    return Promise.resolve({ kind: 'value', value: 7, warnings: [] });
  };
  const link: LastingEngine = {
    ask: () => answer({ kind: 'returned', value: null }),
    resume: answer,
    inspect: () => answer({ kind: 'returned', value: null }),
    listen: (to) => (print = to),
    report: () => Promise.resolve({ models: [], fits: [], cuts: [], notes: ['asked'] }),
    renew: () => Promise.resolve(true),
    kill: () => {
      counts.ended++;
      return Promise.resolve();
    },
  };
  const engines = {
    take: () => Promise.resolve((counts.started++, link)),
    giveBack: () => Promise.resolve(void counts.left++),
  };
  return { counts, late: new LateEngine(engines) };
}

test('an engine that nobody asks is never started, and reports nothing', async (t) => {
  const { counts, late } = countedEngine();
  t.deepEqual(await late.report(), { models: [], fits: [], cuts: [], notes: [] });
  await late.kill();
  await late.leave();
  t.deepEqual(counts, { started: 0, ended: 0, left: 0 });
});

test('an engine is started once, by the first question or before, and ended with what it began', async (t) => {
  const { counts, late } = countedEngine();
  late.begin();
  t.like(await late.ask(request), { value: 7 });
  t.like(await late.resume({ kind: 'returned', value: null }), { value: 7 });
  t.deepEqual((await late.report()).notes, ['asked']);
  await late.kill();
  t.deepEqual(counts, { started: 1, ended: 1, left: 0 });
});

test('an engine that was left answers no more, and is not ended by who had it', async (t) => {
  const { counts, late } = countedEngine();
  late.begin();
  await late.leave();
  await late.leave();
  await late.kill();
  await t.throwsAsync(late.ask(request), { message: /left/ });
  t.deepEqual(counts, { started: 1, ended: 0, left: 1 });
});

test('who listens before the engine is there hears what it prints', async (t) => {
  const { late } = countedEngine();
  const heard: string[] = [];
  late.listen((text) => heard.push(text));
  await late.ask(request);
  t.deepEqual(heard, ['said']);
});

test('an engine that does not start says so to who asks, not to who ends it', async (t) => {
  const late = new LateEngine({
    take: () => Promise.reject(new Error('no engine')),
    giveBack: () => Promise.resolve(),
  });
  late.begin();
  await t.throwsAsync(late.ask(request), { message: 'no engine' });
  await t.notThrowsAsync(late.kill());
});
