import test from 'ava';
import { commandLine, displayWidth } from '../support/cli-run.js';
import { openScreen } from '../support/cli-tmux.js';

for (const [language, words] of [
  ['en', ['Options:', '--variants', 'How many variants', 'Examples:']],
  ['zh', ['选项：', '--variants', '几套卷', '示例：']],
] as const)
  test.serial(`the help is readable on sixty columns (${language})`, async (t) => {
    const line = commandLine(['generate', '--help'], language);
    const screen = openScreen(t, line, { columns: 60, rows: 120 });
    await screen.watch();
    t.is(screen.code(), 0);
    const lines = screen.look().split('\n');
    for (const word of words)
      t.true(
        lines.some((text) => text.includes(word)),
        word,
      );
    // A line that the terminal had to break is told as one.
    t.deepEqual(
      lines.filter((text) => displayWidth(text.trimEnd()) > 60),
      [],
    );
  });
