import { statSync } from 'node:fs';
import type { WatchedFile } from './saves.js';

/** Milliseconds from one look at the file to the next. */
const moment = 100;

/** A file on the disk. It is looked at by its path, so that it does not matter how an editor puts a new one there. */
export const watchedFile = (file: string, stop: AbortSignal): WatchedFile => ({
  look: () => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true ? `${found.ino} ${found.mtimeMs} ${found.size}` : undefined;
  },
  pause: () => pauseFor(moment, stop),
});

/** Whether the time passed without a stop. */
const pauseFor = (milliseconds: number, stop: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (stop.aborted) {
      resolve(false);
      return;
    }
    const over = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      stop.removeEventListener('abort', over);
      resolve(true);
    }, milliseconds);
    stop.addEventListener('abort', over, { once: true });
  });
