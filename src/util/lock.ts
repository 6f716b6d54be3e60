import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { isRunning } from './process-alive.js';

/** Says that the folder's lock is held by another process. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  readonly holder: number;

  constructor(file: string, holder: number) {
    super(`${file} is held by process ${holder}`);
    this.holder = holder;
  }
}

/**
 * Takes a lock that only one process can hold; a lock whose process is gone counts as free. Returns what gives it back.
 * @throws LockedError
 */
export function takeLock(file: string): () => void {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && holder !== process.pid && isRunning(holder))
      throw new LockedError(file, holder);
    rmSync(file, { force: true });
    return takeLock(file);
  }
  return () => {
    rmSync(file, { force: true });
  };
}
