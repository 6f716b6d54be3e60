import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolder } from '../../util/cache-folder.js';
import { LockedError, takeLock } from '../../util/lock.js';
import { launch } from './launch.js';
import { dropOldSnapshots } from './old-snapshots.js';
import type { Runtime } from './runtime.js';

/**
 * The file with a snapshot of the loaded Python, made if it is not there or does not match its checksum. It is named after
 * what it was made from, so another version makes another one; `begins` is called where that has to be waited for.
 * @throws Error if the process that makes it fails.
 */
export function ensureSnapshot(
  runtime: Runtime,
  folder = cacheFolder('sandbox'),
  begins: () => void = () => undefined,
): Promise<string> {
  const file = path.join(folder, `python-${keyOf(runtime)}.bin`);
  const known = making.get(file);
  if (known !== undefined) return known;
  const made = makeOnce(file, runtime, begins).finally(() => making.delete(file));
  making.set(file, made);
  return made;
}

/** The snapshots that this process is looking after. */
const making = new Map<string, Promise<string>>();

/** Making one takes seconds of a whole processor: of many programs that start at once, one makes it and the others wait. */
async function makeOnce(file: string, runtime: Runtime, begins: () => void): Promise<string> {
  if (await isWhole(file)) return file;
  begins();
  await mkdir(path.dirname(file), { recursive: true });
  const giveBack = await waitForLock(`${file}.lock`);
  try {
    if (await isWhole(file)) return file;
    const bytes = await takeSnapshot(runtime);
    await writeBeside(`${file}.sha256`, Buffer.from(digest(bytes)));
    await writeBeside(file, bytes);
    await dropOldSnapshots(path.dirname(file));
    return file;
  } finally {
    giveBack();
  }
}

async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      await setTimeout(100);
    }
  }
}

/** Removes a snapshot that did not load. */
export async function dropSnapshot(file: string): Promise<void> {
  await rm(file, { force: true });
}

function keyOf({ child, modules, pyodide }: Runtime): string {
  const hash = createHash('sha256');
  for (const file of [child, modules, path.join(pyodide, 'package.json')])
    hash.update(readFileSync(file));
  return hash.update(process.arch).digest('hex').slice(0, 24);
}

async function isWhole(file: string): Promise<boolean> {
  try {
    const [bytes, sum] = await Promise.all([readFile(file), readFile(`${file}.sha256`, 'utf8')]);
    return digest(bytes) === sum;
  } catch {
    return false;
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeBeside(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, bytes, { flush: true });
  await rename(beside, file);
}

async function takeSnapshot(runtime: Runtime): Promise<Uint8Array> {
  const { child, remove } = launch({ runtime, task: 'snapshot' });
  const pieces: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(remove);
  if (code !== 0) throw new Error(`Python could not be loaded into the sandbox.\n${errors.trim()}`);
  return Buffer.concat(pieces);
}
