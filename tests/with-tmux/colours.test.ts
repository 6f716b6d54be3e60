import test from 'ava';
import { sharedCourse } from '../support/cli-course.js';
import { commandLine } from '../support/cli-run.js';
import { openScreen } from '../support/cli-tmux.js';

const { folder } = sharedCourse();
const list = commandLine(['bank', 'list', folder, '--topic', 'basics.layers']);
const wrong = commandLine(['bnk']);
const through = (line: readonly string[], filter: string): readonly string[] => [
  ...['bash', '-c', `"$@" ${filter}`, 'bash', ...line],
];

/** Whether a command line colours its stdout, or stderr, in a terminal. */
const cases: readonly (readonly [
  title: string,
  line: readonly string[],
  env: Readonly<Record<string, string>>,
  coloured: boolean,
])[] = [
  ['the list has bold topics', list, {}, true],
  ['the list is plain with NO_COLOR', list, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR counts as none', list, { NO_COLOR: '' }, true],
  ['the list is plain in a pipe', through(list, '| cat'), {}, false],
  ['wrong usage is told in red', wrong, {}, true],
  ['wrong usage is told plainly with NO_COLOR', wrong, { NO_COLOR: 'yes' }, false],
  ['wrong usage is told plainly in a pipe', through(wrong, '2>&1 | cat'), {}, false],
  ['problems keep their colour if only results are piped', through(wrong, '| cat'), {}, true],
];

for (const [title, line, env, coloured] of cases)
  test.serial(title, async (t) => {
    const screen = openScreen(t, line, { columns: 100, env });
    await screen.watch();
    t.regex(screen.look(), /basics\.layers|there is no command "bnk"/);
    t.is(screen.look('colours').includes('\u001b['), coloured);
  });
