import path from 'node:path';
import type { Devices } from './devices.js';

/**
 * Where a student's progress is kept: `--data`, then GRADPAPER_DATA, then where programs of her system keep such things. Names with
 * nothing in them count as none, as POSIX has it.
 */
export function dataFolder(
  given: string | undefined,
  { env, platform, home }: Pick<Devices, 'env' | 'platform' | 'home'>,
): string {
  const own = [given, env['GRADPAPER_DATA']].find((folder) => folder);
  if (own !== undefined) return own;
  if (platform === 'win32')
    return path.join(env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local'), 'gradpaper');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'gradpaper');
  return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'gradpaper');
}
