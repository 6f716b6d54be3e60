import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import { bare } from './cli-run.js';
import { temporaryFolder } from './temporary-folder.js';

/** A real terminal in which one command line runs. */
export interface Screen {
  /** What stands on the screen, wrapped lines as one; with `colours`, the codes of colours and styles too. */
  readonly look: (colours?: 'colours') => string;
  /** All that was on the screen on the way to the command's end, look by look. */
  readonly watch: () => Promise<readonly string[]>;
  /** The exit code as a shell has it (above 128 if a signal ended the command); undefined while it runs. */
  readonly code: () => number | undefined;
  readonly press: (key: string) => void;
}

export interface ScreenOptions {
  readonly columns: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line in a terminal of the given size; both go away when the test ends. */
export function openScreen(
  t: ExecutionContext,
  line: readonly string[],
  { columns, rows = 30, env = {} }: ScreenOptions,
): Screen {
  const folder = temporaryFolder(t, {
    'tmux.conf': 'set -g remain-on-exit on\nset -g remain-on-exit-format ""\nset -g status off\n',
  });
  const tmux = (...args: readonly string[]): string => {
    const own = ['-u', '-S', path.join(folder, 'socket'), '-f', path.join(folder, 'tmux.conf')];
    const { status, stdout, stderr } = spawnSync('tmux', [...own, ...args], {
      encoding: 'utf8',
      env: { ...bare(), LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', ...env },
    });
    if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const codeFile = path.join(folder, 'code');
  const shell = ['bash', '-c', 'trap : INT; "$@"; echo $? > "$0"', codeFile, ...line];
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), ...shell);
  t.teardown(() => {
    tmux('kill-server');
  });
  const look = (colours?: 'colours') =>
    tmux('capture-pane', '-p', '-J', ...(colours ? ['-e'] : []));
  const code = () => {
    // tmux has all that was printed when the pane is dead; of the exit code it sometimes never hears.
    if (tmux('display', '-p', '#{pane_dead}').trim() !== '1') return undefined;
    return Number(readFileSync(codeFile, 'utf8'));
  };
  return {
    look,
    code,
    press: (key) => {
      tmux('send-keys', key);
    },
    async watch() {
      const looks: string[] = [];
      while (code() === undefined) {
        looks.push(look());
        await setTimeout(20);
      }
      return looks;
    },
  };
}
