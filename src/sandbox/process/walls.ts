import { execFile } from 'node:child_process';
import path from 'node:path';
import { denoBinary } from './deno-binary.js';
import { programOf } from './program-of.js';

/**
 * The program that puts up a wall, with its arguments; what it is put around comes behind them. `readable` are the files and
 * folders that must be there behind it, `folder` is where the process works.
 */
export type WallCommand = (readable: readonly string[], folder: string) => readonly string[];

/** A wall of the system's around a process, beside Deno's own. */
export interface Wall {
  readonly name: 'bwrap' | 'unshare';
  readonly command: WallCommand;
}

/** From the strongest on. Both take away the network and the other processes; behind bwrap there are no other files either. */
export const walls: readonly Wall[] = [
  {
    name: 'bwrap',
    command: (readable, folder) => [
      programOf('bwrap'),
      ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
      ...['--proc', '/proc', '--dev', '/dev'],
      ...libraries.flatMap((place) => ['--ro-bind-try', place, place]),
      ...[...readable, folder].flatMap((place) => ['--ro-bind', place, place]),
      ...['--chdir', folder, '--'],
    ],
  },
  {
    name: 'unshare',
    command: () => [
      programOf('unshare'),
      ...['--user', '--net', '--ipc', '--uts', '--pid', '--fork', '--kill-child', '--'],
    ],
  },
];

/** Where systems keep the libraries that Deno is linked with, and where they find them. */
const libraries = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/etc/ld.so.cache'].concat([
  '/nix/store',
  '/gnu/store',
]);

let found: Promise<Wall | undefined> | undefined;

/** The strongest wall that this machine lets us put up; undefined if there is none. Tried once. */
export const findWall = (): Promise<Wall | undefined> => (found ??= firstThatStands());

async function firstThatStands(): Promise<Wall | undefined> {
  const standing = await Promise.all(walls.map(({ command }) => stands(command)));
  return walls.find((_wall, place) => standing[place]);
}

/**
 * Whether a wall holds: a Deno that may do everything starts behind it, and finds no network there. That the wall's program
 * ends well is not enough, for it may do less than it was told.
 */
export async function stands(wall: WallCommand): Promise<boolean> {
  try {
    const deno = denoBinary();
    return (await printedBy([...wall([deno], path.dirname(deno)), deno, 'eval', networks])) === '0';
  } catch {
    return false;
  }
}

/** How many networks there are beside the machine's own loop. */
const networks = `console.log(Deno.networkInterfaces().filter(({ name }) => name !== 'lo').length)`;

function printedBy([program = '', ...args]: readonly string[]): Promise<string> {
  const env = { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' };
  return new Promise((resolve, reject) => {
    // Not `spawn`: for a program that is not there it goes on to wait until its time is over, and the process with it.
    execFile(program, args, { timeout: 10_000, env }, (error, printed) => {
      if (error === null) resolve(printed.trim());
      else reject(new Error(`The wall of ${program} does not stand.`, { cause: error }));
    });
  });
}
