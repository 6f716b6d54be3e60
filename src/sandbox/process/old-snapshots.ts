import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** How many snapshots are kept, however old they are. */
const kept = 2;

/** How many seconds ago a snapshot was used at most that may still be in use. */
const recently = 3600;

/** Seconds since 1970, as file systems count them. */
const now = (): number => (performance.timeOrigin + performance.now()) / 1000;

/** Notes on the file that it is in use. */
export async function markUsed(file: string): Promise<void> {
  // Another process may have removed it.
  await utimes(file, now(), now()).catch(() => undefined);
}

/** Removes the snapshots of other versions, but for the last ones and those that may be in use. */
export async function dropOldSnapshots(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^python-\w+\.bin$/.test(name));
  const used = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { mtimeMs } = await stat(file);
      return { file, at: mtimeMs / 1000 };
    }),
  );
  const others = used.sort((one, other) => other.at - one.at).slice(kept);
  for (const { file, at } of others)
    if (at < now() - recently)
      for (const each of [file, `${file}.sha256`]) await rm(each, { force: true });
}
