/** A file that somebody edits. */
export interface WatchedFile {
  /** Something that is another after each save; undefined while there is no file. */
  readonly look: () => string | undefined;
  /** Waits a moment; false if it is time to stop. */
  readonly pause: () => Promise<boolean>;
}

/**
 * Comes once at the beginning and then after each save, when the file has been at rest for a moment: editors write in pieces, write
 * beside and rename, or take the file away for a while. What is saved during the work of its user is not missed. It ends when
 * `pause` says so.
 */
export async function* saves({ look, pause }: WatchedFile): AsyncGenerator<void, void, undefined> {
  let seen = look();
  yield;
  while (await pause()) {
    const now = look();
    if (now === undefined || now === seen) continue;
    const rested = await atRest(now, { look, pause });
    if (rested === undefined) continue;
    seen = rested;
    yield;
  }
}

/** What the file is when it does not change any more; undefined if it went away, or it is time to stop. */
async function atRest(first: string, { look, pause }: WatchedFile): Promise<string | undefined> {
  for (let last: string | undefined = first; last !== undefined;) {
    if (!(await pause())) return undefined;
    const now = look();
    if (now === last) return now;
    last = now;
  }
  return undefined;
}
