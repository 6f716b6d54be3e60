import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { commandLine, displayWidth } from '../support/cli-run.js';
import { openScreen } from '../support/cli-tmux.js';
import type { Screen } from '../support/cli-tmux.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A session in a terminal of its own. */
interface Sitting {
  readonly data: string;
  readonly columns?: number;
  readonly language?: 'zh' | 'en';
}

const open = (
  t: ExecutionContext,
  args: readonly string[],
  { data, columns = 80, language = 'en' }: Sitting,
): Screen =>
  openScreen(t, commandLine(['practice', '--data', data, '--seed', '1', ...args], language), {
    columns,
    rows: 60,
  });

/** Waits until the screen shows something, and returns what stands there; a busy machine may take its time. */
async function see(screen: Screen, wanted: RegExp): Promise<string> {
  for (let looks = 0; looks < 1200; looks++) {
    const shown = screen.look();
    if (wanted.test(shown)) return shown;
    await setTimeout(50);
  }
  throw new Error(`never saw ${String(wanted)}, but:\n${screen.look()}`);
}

async function ended(screen: Screen): Promise<number> {
  for (let looks = 0; looks < 1200; looks++) {
    const code = screen.code();
    if (code !== undefined) return code;
    await setTimeout(50);
  }
  throw new Error(`did not end:\n${screen.look()}`);
}

const reviewsIn = (data: string): { share: number; hints: number; card: string }[] =>
  readFileSync(path.join(data, 'reviews.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { share: number; hints: number; card: string });

const words = {
  zh: {
    question: (n: number) => `第 ${n}/10 题`,
    next: '接下来',
    ready: /◆ {2}选一项/,
    over: /答了 10 题/,
  },
  en: {
    question: (n: number) => `Question ${n} of 10`,
    next: 'What next',
    ready: /◆ {2}Choose one/,
    over: /10 answered/,
  },
} as const;

for (const language of ['zh', 'en'] as const)
  test(`ten questions are asked, judged and explained in ${language}`, async (t) => {
    const data = temporaryFolder(t, {});
    const { question, next, ready, over } = words[language];
    const screen = open(t, ['--kind', 'single'], { data, language });
    for (let number = 1; number <= 10; number++) {
      await see(screen, new RegExp(`${question(number)}[^]*${ready.source}`));
      screen.press('b');
      screen.press('Enter');
      await see(screen, new RegExp(`${question(number)}[^]*◆ {2}${next}`));
      screen.press('Enter');
    }
    t.regex(await see(screen, over), over);
    t.is(await ended(screen), 0);
    t.is(reviewsIn(data).length, 10);
  });

test('a hint, a wrong answer with its misconception, and another one like this with other numbers', async (t) => {
  const data = temporaryFolder(t, {});
  const screen = open(t, ['--topic', 'cnn.size', '--kind', 'numeric'], { data });
  await see(screen, /60×60[^]*◆ {2}Your answer/);
  for (const key of ['?', 'Enter']) screen.press(key);
  await see(screen, /Hint 1 of \d[^]*◆ {2}Your answer/);
  for (const key of ['2', '0', 'Enter']) screen.press(key);
  t.regex(await see(screen, /◆ {2}What next/), /✗ Wrong[^]*Answer: 21[^]*left out the \+ 1/);
  screen.press('m');
  const second = await see(screen, /Question 2 of 10[^]*◆ {2}Your answer/);
  t.notRegex(second.slice(second.indexOf('Question 2')), /60×60/);
  screen.press('C-c');
  t.is(await ended(screen), 0);
  const [review] = reviewsIn(data);
  t.like(review, { share: 0, hints: 1 });
});

test('a struck option is not offered again, and letters mark several', async (t) => {
  const data = temporaryFolder(t, {});
  const screen = open(t, ['--kind', 'multiple', '--topic', 'cnn'], { data });
  await see(screen, /◆ {2}Choose all/);
  for (const key of ['?', '?']) {
    screen.press(key);
    await setTimeout(500);
  }
  const hinted = await see(screen, /Hint 2 of 3: [A-E] is wrong/);
  const struck = /Hint 2 of 3: ([A-E]) is wrong/.exec(hinted)?.[1] ?? '';
  t.notRegex(hinted, new RegExp(`◻ ${struck}\\.`));
  t.is(hinted.match(/Choose all/g)?.length, 1);
  const free = ['A', 'B', 'C', 'D', 'E'].find((letter) => letter !== struck) ?? '';
  screen.press(free.toLowerCase());
  t.regex(await see(screen, new RegExp(`◼ ${free}\\.`)), /Space marks/);
});

test('Ctrl-C keeps what was answered, and the next session goes on from there', async (t) => {
  const data = temporaryFolder(t, {});
  const screen = open(t, ['--kind', 'single'], { data });
  await see(screen, /◆ {2}Choose one/);
  screen.press('Enter');
  await see(screen, /◆ {2}What next/);
  screen.press('Enter');
  await see(screen, /Question 2[^]*◆ {2}Choose one/);
  screen.press('C-c');
  t.is(await ended(screen), 0);
  t.regex(screen.look(), /1 answered[^]*Your progress is saved/);
  const [first] = reviewsIn(data);
  const again = open(t, ['--kind', 'single', '--count', '1'], { data });
  await see(again, /◆ {2}Choose one/);
  again.press('s');
  await see(again, /◆ {2}What next/);
  again.press('q');
  t.is(await ended(again), 0);
  const [, second] = reviewsIn(data);
  t.not(second?.card, first?.card);
});

test('Ctrl-C between the parts of a question keeps those that were judged', async (t) => {
  const data = temporaryFolder(t, {});
  const screen = open(t, ['--kind', 'comprehensive'], { data });
  await see(screen, /◆ {2}Your answer/);
  for (const key of ['s', 'Enter']) screen.press(key);
  await see(screen, /◇ {2}Your answer[^]*◆ {2}Your answer/);
  screen.press('C-c');
  t.is(await ended(screen), 0);
  t.regex(screen.look(), /You left after 1 of the \d parts[^]*1 answered/);
  t.is(reviewsIn(data).length, 1);
});

test('Escape leaves nothing', async (t) => {
  const screen = open(t, ['--kind', 'single'], { data: temporaryFolder(t, {}) });
  await see(screen, /◆ {2}Choose one/);
  screen.press('Escape');
  await setTimeout(800);
  t.is(screen.code(), undefined);
  t.regex(screen.look(), /◆ {2}Choose one/);
});

for (const language of ['zh', 'en'] as const)
  test(`a window of 40 columns holds everything in ${language}`, async (t) => {
    const data = temporaryFolder(t, {});
    const screen = open(t, ['--kind', 'single', '--topic', 'cnn'], { data, columns: 40, language });
    await see(screen, words[language].ready);
    screen.press('?');
    await see(screen, /1\/\d：|Hint 1/);
    await see(screen, words[language].ready);
    screen.press('a');
    screen.press('Enter');
    const shown = await see(screen, new RegExp(`◆ {2}${words[language].next}`));
    t.deepEqual(
      shown.split('\n').filter((line) => displayWidth(line.trimEnd()) > 40),
      [],
    );
  });

test('--plain prompts line by line and draws nothing', async (t) => {
  const data = temporaryFolder(t, {});
  const screen = open(t, ['--plain', '--kind', 'true-false', '--count', '2'], { data });
  await see(screen, /True or false\? \(T true; F false; \? hint; s show me\):/);
  for (const key of ['T', 'Enter']) screen.press(key);
  await see(screen, /What next\? \(n Next question; m Another one like this; q Stop\):/);
  screen.press('Enter');
  await see(screen, /Question 2 of 2/);
  t.notRegex(screen.look(), /[◆◇●○─│]/);
  screen.press('C-c');
  t.is(await ended(screen), 0);
  t.is(reviewsIn(data).length, 1);
});

test('two terminals at once lose nothing', async (t) => {
  const data = temporaryFolder(t, {});
  const screens = [0, 1].map(() => open(t, ['--kind', 'single'], { data }));
  for (const screen of screens) await see(screen, /◆ {2}Choose one/);
  for (const screen of screens) screen.press('Enter');
  for (const screen of screens) await see(screen, /◆ {2}What next/);
  for (const screen of screens) screen.press('q');
  for (const screen of screens) t.is(await ended(screen), 0);
  t.is(reviewsIn(data).length, 2);
});
