import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { commandLine } from '../support/cli-run.js';
import { openScreen } from '../support/cli-tmux.js';
import type { Screen } from '../support/cli-tmux.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const blueprint = `id: small
header:
  course: {zh: 课程, en: Course}
  title: {zh: 小考, en: Quiz}
  term: {zh: 学期, en: Term}
  date: '2027-01-11'
  duration: 30
sections:
  - {kind: true-false, count: 2, points: 5}
  - {kind: short, count: 1, points: 10}
`;

const many = blueprint
  .replace('count: 2', 'count: 12')
  .replace('short, count: 1', 'single, count: 12');

async function see(screen: Screen, wanted: RegExp): Promise<string> {
  for (let looks = 0; looks < 1800; looks++) {
    const shown = screen.look();
    if (wanted.test(shown)) return shown;
    await setTimeout(50);
  }
  throw new Error(`never saw ${String(wanted)}, but:\n${screen.look()}`);
}

test('a mock examination: jump, save and leave, go on, hand in, mark oneself, print', async (t) => {
  const folder = temporaryFolder(t, { 'small.yaml': blueprint });
  const data = path.join(folder, 'data');
  const line = commandLine([
    ...['practice', '--mock', path.join(folder, 'small.yaml'), '--data', data, '--seed', '1'],
  ]);
  const start = () => openScreen(t, line, { columns: 80, rows: 60 });

  const first = start();
  await see(first, /Question 1 of 3 · 29:\d\d left[^]*◆ {2}True or false/);
  first.press('l');
  await see(first, /◆ {2}Not finished: 1–3\. Which question/);
  for (const key of [...Array<string>(5).fill('Down'), 'Enter']) first.press(key);
  await see(first, /Question 2 of 3[^]*◆ {2}True or false/);
  for (const key of ['f', 'Enter']) first.press(key);
  await see(first, /Question 3 of 3[^]*◆ {2}Your answer/);
  first.press('C-c');
  await see(first, /Saved\. To go on: gradpaper practice --mock small/);

  const second = start();
  await see(second, /not finished/);
  second.press('c');
  await see(second, /Question 1 of 3[^]*◆ {2}True or false/);
  for (const key of ['t', 'Enter']) second.press(key);
  await see(second, /Question 2 of 3[^]*Your answer so far: F[^]*◆ {2}True or false/);
  second.press('s');
  await see(second, /Question 3 of 3[^]*◆ {2}Your answer/);
  for (const key of ['9', 'Enter']) second.press(key);
  await see(second, /Every question is answered\. Which question[^]*Hand in[^]*3 ✓/);
  second.press('h');
  await see(second, /Every question is answered\. Hand in\?/);
  second.press('h');
  await see(second, /Model answer[^]*◆ {2}Which of these points/);
  for (const key of ['1', 'Enter']) second.press(key);
  t.regex(await see(second, /◆ {2}What next/), /of 20 marks[^]*true\/false.*\d+ %[^]*short-answer/);
  second.press('p');
  await see(second, /Written: [^]*result\.pdf/);
  for (const name of ['paper.pdf', 'key.pdf', 'result.pdf'])
    t.is(
      readFileSync(path.join(data, 'mocks', 'small-1', name))
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
  second.press('q');
  while (second.code() === undefined) await setTimeout(50);
  t.is(second.code(), 0);
});

test('Enter alone answers nothing, and a small window shows how to hand in and what was printed', async (t) => {
  const folder = temporaryFolder(t, { 'small.yaml': many });
  const line = commandLine([
    ...['practice', '--mock', path.join(folder, 'small.yaml'), '--data', folder, '--seed', '1'],
  ]);
  const screen = openScreen(t, line, { columns: 80, rows: 24 });
  await see(screen, /◆ {2}True or false[^]*● leave blank for now[^]*s skip · l list.* · h hand in/);
  screen.press('?');
  await see(screen, /There are no hints in a mock examination\.[^]*◆ {2}True or false/);
  for (const number of [2, 3]) {
    screen.press('Enter');
    await see(screen, new RegExp(`Question ${number} of 24[^]*◆ {2}(True|Choose)[^]*hand in`));
  }
  screen.press('l');
  await see(screen, /Not finished: 1–24\. Which question[^]*Go on with question 3[^]*Hand in/);
  screen.press('p');
  await see(screen, /Written: [^]*paper\.pdf[^]*Back to the list/);
  screen.press('b');
  await see(screen, /◆ {2}Not finished: 1–24\. Which question/);
  screen.press('h');
  await see(screen, /Not finished: 1–24\. Hand in\?/);
  screen.press('Enter');
  await see(screen, /◆ {2}Not finished: 1–24\. Which question/);
  screen.press('q');
  await see(screen, /Saved\. To go on/);
  const log = readFileSync(path.join(folder, 'mocks', 'small-1', 'answers.jsonl'), 'utf8');
  t.false(log.includes('"answer"'));
});
