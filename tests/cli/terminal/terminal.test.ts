import test from 'ava';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import type { Manner } from '../../../src/cli/terminal/terminal.js';
import { KeptStream } from '../../support/cli-run.js';

/** What arrives on both streams when everything is said in red. */
function spoken(out: KeptStream, error: KeptStream, manner: Partial<Manner>): [string, string] {
  const terminal = createTerminal(
    { out, error },
    { language: 'en', quiet: false, noColor: false, ...manner },
  );
  for (const kind of ['print', 'report', 'tell', 'complain'] as const) terminal[kind](kind, 'red');
  return [out.text, error.text];
}

const red = (text: string): string => `\u001b[31m${text}\u001b[0m\n`;

test('results go to stdout and words for the person to stderr, without colour in pipes', (t) => {
  const heard = spoken(new KeptStream(), new KeptStream(), {});
  t.deepEqual(heard, ['print\nreport\n', 'tell\ncomplain\n']);
});

test('each stream has colours only if it is a terminal itself', (t) => {
  const piped = spoken(new KeptStream(), new KeptStream(80), {});
  t.deepEqual(piped, ['print\nreport\n', red('tell') + red('complain')]);
  const logged = spoken(new KeptStream(80), new KeptStream(), {});
  t.deepEqual(logged, [red('print') + red('report'), 'tell\ncomplain\n']);
});

test('NO_COLOR takes the colours away', (t) => {
  const heard = spoken(new KeptStream(80), new KeptStream(80), { noColor: true });
  t.deepEqual(heard, ['print\nreport\n', 'tell\ncomplain\n']);
});

test('quiet leaves answers and problems', (t) => {
  const heard = spoken(new KeptStream(), new KeptStream(), { quiet: true });
  t.deepEqual(heard, ['print\n', 'complain\n']);
});

test('progress is drawn on a terminal only, and not when quiet is wanted', (t) => {
  const drawnOn = (columns: number | undefined, quiet: boolean) => {
    const error = new KeptStream(columns);
    const streams = { out: new KeptStream(80), error };
    const { progress } = createTerminal(streams, { language: 'en', quiet, noColor: false });
    t.true(progress === undefined || progress === error);
    return progress !== undefined;
  };
  t.deepEqual(
    [drawnOn(80, false), drawnOn(80, true), drawnOn(undefined, false)],
    [true, false, false],
  );
});

test('what comes from programs and files of others is not obeyed by a terminal, and goes as it is into a pipe', (t) => {
  const wild = 'a\u001b[2Jb';
  for (const columns of [80, undefined]) {
    const [out, error] = [new KeptStream(columns), new KeptStream(columns)];
    const terminal = createTerminal(
      { out, error },
      { language: 'en', quiet: false, noColor: false },
    );
    terminal.pass('stdout', wild);
    terminal.pass('stderr', wild);
    terminal.print(wild);
    terminal.complain(wild, 'red');
    const seen = columns === undefined ? wild : 'a\\u001b[2Jb';
    t.is(out.text, `${seen}${seen}\n`);
    t.is(error.text, columns === undefined ? `${seen}${seen}\n` : `${seen}${red(seen)}`);
  }
});
