import { execFile } from 'node:child_process';

/** A wall of the system's around a process, beside Deno's own. */
export interface Wall {
  readonly name: 'bwrap' | 'unshare';
  /** The program that puts it up, with its arguments; what it is put around comes behind. */
  readonly command: readonly string[];
}

/** From the strongest on. Both take the network away; bwrap also makes all files read-only. */
const walls: readonly Wall[] = [
  {
    name: 'bwrap',
    command: [
      'bwrap',
      ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
      ...['--unshare-all', '--die-with-parent', '--new-session', '--'],
    ],
  },
  {
    name: 'unshare',
    command: ['unshare', '--user', '--net', '--ipc', '--uts', '--'],
  },
];

let found: Promise<Wall | undefined> | undefined;

/** The strongest wall that this machine lets us put up; undefined if there is none. Tried once. */
export const findWall = (): Promise<Wall | undefined> => (found ??= firstThatStands());

async function firstThatStands(): Promise<Wall | undefined> {
  const standing = await Promise.all(walls.map(stands));
  return walls.find((_wall, place) => standing[place]);
}

/** Whether a program runs behind the wall. */
function stands({ command: [program = '', ...args] }: Wall): Promise<boolean> {
  return new Promise((resolve) => {
    // Not `spawn`: for a program that is not there it goes on to wait until its time is over, and the process with it.
    execFile(program, [...args, 'true'], { timeout: 5000 }, (error) => {
      resolve(error === null);
    });
  });
}
