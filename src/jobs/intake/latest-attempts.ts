import type { FoundFile } from './found-file.js';
import { nameAsGiven } from './layout.js';

/** Of each file of one student the latest; the others are given back too, since nothing may get lost unsaid. */
export function latestAttempts(files: readonly FoundFile[]): {
  readonly latest: readonly FoundFile[];
  readonly earlier: readonly FoundFile[];
} {
  const best = new Map<string, { readonly file: FoundFile; readonly number: number }>();
  for (const file of files) {
    const { key, number } = attemptOf(file.path);
    const other = best.get(key);
    if (!other || number > other.number) best.set(key, { file, number });
  }
  const latest = [...best.values()].map(({ file }) => file);
  return { latest, earlier: files.filter((file) => !latest.includes(file)) };
}

/** Canvas puts `-1`, `-2`, … behind the name of a file that is handed in again. */
function attemptOf(path: string): { readonly key: string; readonly number: number } {
  const found = nameAsGiven(path);
  const again = /^(?<base>.+?)-(?<number>\d+)(?<ending>\.[A-Za-z]+)$/su.exec(found)?.groups;
  if (!again) return { key: found, number: 0 };
  return { key: `${again['base']}${again['ending']}`, number: Number(again['number']) };
}
