import os from 'node:os';
import path from 'node:path';

/** The user's folder for what can be made again; a part of it by name. */
export const cacheFolder = (...part: readonly string[]): string =>
  path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'gradpaper', ...part);
