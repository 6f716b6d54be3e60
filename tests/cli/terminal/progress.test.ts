import test from 'ava';
import { announce, startProgress } from '../../../src/cli/terminal/progress.js';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import type { Terminal } from '../../../src/cli/terminal/terminal.js';
import { KeptStream } from '../../support/cli-run.js';

const label = { zh: '打印', en: 'printing' };

function terminalOn(error: KeptStream, language: 'zh' | 'en' = 'en'): Terminal {
  const out = new KeptStream();
  return createTerminal({ out, error }, { language, quiet: false, noColor: true });
}

/** A clock that is set by hand. */
function clock(): { now: () => number; set: (time: number) => void } {
  let time = 5000;
  return {
    now: () => time,
    set: (elapsed) => {
      time = 5000 + elapsed;
    },
  };
}

test('work of less than a second shows nothing', async (t) => {
  const error = new KeptStream(80);
  const { now, set } = clock();
  const progress = await startProgress(terminalOn(error), label, 3, now);
  for (const elapsed of [300, 600, 1000]) {
    set(elapsed);
    progress.step();
  }
  progress.stop();
  t.is(error.text, '');
});

test('longer work shows how far it is, its rate and the time left, and cleans up', async (t) => {
  const error = new KeptStream(80);
  const { now, set } = clock();
  const progress = await startProgress(terminalOn(error), label, 40, now);
  for (let done = 1; done <= 12; done++) {
    set(done * 250);
    progress.step();
  }
  progress.stop();
  t.true(error.text.includes('5/40 · 4.0/s · 9 s left'), error.text);
  t.regex(error.text, /printing █+░+ 12\/40 · 4\.0\/s · 7 s left/);
  t.false(error.text.includes(' 4/40'), 'the first second is silent');
  t.true(error.text.endsWith('\u001b[1G\u001b[2K'), 'the line is cleared at the end');
});

test('the bar speaks the language of the user and fits a narrow terminal', async (t) => {
  const error = new KeptStream(60);
  const { now, set } = clock();
  const progress = await startProgress(terminalOn(error, 'zh'), label, 40, now);
  set(2000);
  progress.step();
  progress.stop();
  t.regex(error.text, /打印 [█░]{10} 1\/40 · 0\.5\/s · 剩余 1 分 18 秒/);
});

test('no bar where nobody would see it, nor for a single piece of work', async (t) => {
  for (const [columns, total] of [
    [undefined, 40],
    [80, 1],
  ] as const) {
    const error = new KeptStream(columns);
    const { now, set } = clock();
    const progress = await startProgress(terminalOn(error), label, total, now);
    set(60_000);
    progress.step();
    progress.stop();
    t.is(error.text, '');
  }
});

test('work of unknown length is announced on a terminal, and the line goes away', async (t) => {
  const error = new KeptStream(80);
  t.is(await announce(terminalOn(error), label, () => 5), 5);
  t.is(error.text, 'printing…\r\u001b[K');
});

test('the announcement goes away even if the work fails, and is not made in a pipe', async (t) => {
  const [error, pipe] = [new KeptStream(80), new KeptStream()];
  const fail = () => Promise.reject(new Error('planted'));
  await t.throwsAsync(announce(terminalOn(error, 'zh'), label, fail), { message: 'planted' });
  t.is(error.text, '打印…\r\u001b[K');
  t.is(await announce(terminalOn(pipe), label, () => Promise.resolve('done')), 'done');
  t.is(pipe.text, '');
});
