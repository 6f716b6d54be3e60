import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { sharedCourse } from '../support/cli-course.js';
import { commandLine } from '../support/cli-run.js';
import { openScreen } from '../support/cli-tmux.js';

const { tiny, beside } = sharedCourse();

const generate = (out: string, ...args: readonly string[]): readonly string[] =>
  commandLine([
    ...['generate', '--blueprint', tiny, '--variants', '40', '--workers', '1'],
    ...['--out', out, ...args],
  ]);

/** The lines of a screen without the empty ones below. */
const linesOf = (screen: string): string[] => screen.trimEnd().split('\n');

test.serial('a long run shows how far it is, and leaves nothing of it on the screen', async (t) => {
  const screen = openScreen(t, generate(beside('out')), { columns: 80 });
  const looks = await screen.watch();
  t.is(screen.code(), 0);
  const bars = looks.filter((look) => /\d+\/40/.test(look)).map(linesOf);
  const bar = /^printing █*░* (\d+)\/40 · \d+\.\d\/s · (?:\d+ min )?\d+ s left$/;
  const steps = bars.map((lines) => Number(bar.exec(lines.at(-1)?.trimEnd() ?? '')?.[1]));
  t.true(new Set(steps).size >= 2, `more than one step is seen: ${steps.join(' ')}`);
  t.deepEqual(
    steps,
    steps.toSorted((a, b) => a - b),
    'every bar is whole, and they grow',
  );
  t.true(
    bars.every((lines) => lines.length === 1),
    'one line, drawn over and over',
  );
  const lines = linesOf(screen.look());
  t.regex(lines[0] ?? '', /^2 questions, 5 points, 40 variant\(s\)/);
  t.is(lines.length, 1 + 16 + 1);
  t.true(lines.slice(1, -1).every((line) => /^ {2}\S.*\.(?:json|pdf)$/.test(line)));
  t.regex(lines.at(-1) ?? '', /^ {2}… 163 files in all, in .*out\/$/);
  t.notRegex(screen.look(), /printing|drawing|[█░]/);
});

test.serial('a quiet run leaves the screen empty all the time', async (t) => {
  const screen = openScreen(t, generate(beside('quiet'), '--quiet'), { columns: 80 });
  const looks = await screen.watch();
  t.is(screen.code(), 0);
  t.deepEqual(new Set([...looks, screen.look()].map((look) => look.trim())), new Set(['']));
});

test.serial('Ctrl-C clears the bar and the folder', async (t) => {
  const out = beside('broken off');
  const screen = openScreen(t, generate(out), { columns: 60 });
  while (!/\d+\/40/.test(screen.look()) && screen.code() === undefined) await setTimeout(10);
  t.regex(screen.look(), /^printing [█░]{10} \d+\/40 .* left *$/m);
  screen.press('C-c');
  await screen.watch();
  t.is(screen.code(), 128 + constants.signals.SIGINT, 'the signal ended it');
  t.is(screen.look().trim(), '');
  t.false(existsSync(out));
  t.false(readdirSync(path.dirname(out)).some((name) => name.startsWith('.gradpaper-')));
});
