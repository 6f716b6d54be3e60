// Helpers of the scripts in this folder. Plain JavaScript without dependencies: some run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a JavaScript file with this Node and returns its exit status; nothing goes through a shell. */
export function runNode(args, options = {}) {
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  return signal ? 1 : (status ?? 1);
}

/** Installs the dependencies if they are missing or older than the lock file. */
export function ensureInstalled() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  const built = existsSync(path.join(root, 'dist', 'bin', 'gradpaper.js'));
  if (fresh && built) return;
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this through npm: `npm start` or `npm test`.');
  console.log(fresh ? 'Building…' : 'Installing dependencies…');
  const status = runNode(fresh ? ['scripts/build.mjs'] : [npm, 'ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}

/** Says whether a program can be started. */
export const hasProgram = (name, args) => spawnSync(name, args, { stdio: 'ignore' }).status === 0;
