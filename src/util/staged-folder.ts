import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { isRunning } from './process-alive.js';
import { makeFolder } from './make-folder.js';

const prefix = '.gradpaper-';
const suffix = '.part';

/**
 * Files on their way into a folder. They are written beside it (in a hidden folder inside, so on the same disk), flushed, and
 * moved into place only when all are there: an interrupted run leaves the folder as it was.
 */
export class StagedFolder {
  private readonly folder: string;
  private readonly stage: string;
  private readonly names: string[] = [];
  private readonly unwanted: string[] = [];
  /** The highest folder that had to be made. */
  private readonly made: string | undefined;

  /** `folder` is made if it does not exist; what earlier runs left behind there is removed. */
  constructor(folder: string) {
    this.folder = folder;
    this.stage = path.join(folder, `${prefix}${process.pid}${suffix}`);
    this.made = makeFolder(folder);
    removeAbandoned(folder);
    makeFolder(this.stage);
  }

  /** Writes one file; `name` may have folders in it. Nothing shows in the folder yet. */
  write(name: string, content: FileContent): void {
    const file = path.join(this.stage, 'new', name);
    makeFolder(path.dirname(file));
    writeFlushed(file, content);
    this.names.push(name);
  }

  /** Has a file of the folder removed by the commit; nothing happens if it is not there. */
  remove(name: string): void {
    this.unwanted.push(name);
  }

  /**
   * Takes the files away that are not wanted, moves all others into place, and returns their names in the order of writing. If
   * one cannot be moved (a folder is in its way, another program holds the file), those moved before it are taken back, and the
   * error is thrown.
   */
  commit(): readonly string[] {
    const undo: (() => void)[] = [];
    try {
      for (const name of this.unwanted) undo.unshift(this.takeAway(name));
      for (const name of this.names) undo.unshift(this.move(name));
    } catch (error) {
      for (const step of undo) step();
      throw error;
    }
    this.discard();
    flushFolder(this.folder);
    return this.names;
  }

  /** Moves one file into place; returns what takes it back. */
  private move(name: string): () => void {
    const target = path.join(this.folder, name);
    const kept = path.join(this.stage, 'replaced', name);
    makeFolder(path.dirname(target));
    const existed = existsSync(target);
    if (existed) {
      makeFolder(path.dirname(kept));
      copyFileSync(target, kept);
    }
    renameSync(path.join(this.stage, 'new', name), target);
    return () => {
      if (existed) renameSync(kept, target);
      else rmSync(target);
    };
  }

  /** Moves one file out of the folder, and the folders that are empty then; returns what brings it back. */
  private takeAway(name: string): () => void {
    const target = path.join(this.folder, name);
    if (!existsSync(target)) return () => undefined;
    const kept = path.join(this.stage, 'removed', name);
    makeFolder(path.dirname(kept));
    renameSync(target, kept);
    removeEmptyBelow(this.folder, path.dirname(target));
    return () => {
      makeFolder(path.dirname(target));
      renameSync(kept, target);
    };
  }

  /** Removes everything that is not in place, and the folder itself if it was made for nothing. */
  discard(): void {
    rmSync(this.stage, { recursive: true, force: true });
    if (this.made !== undefined) removeEmpty(path.resolve(this.folder), path.resolve(this.made));
  }
}

/** A file's name, which may have folders in it, and what it holds. */
export type NamedContent = readonly [name: string, content: FileContent];

/** A text, bytes, or the lines of a long text, which need not be in memory all at once. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes files into a folder: all of them appear, or none, and nothing is left behind; `unwanted` names go from it at the same time.
 * Returns the names of those written.
 */
export function writeTogether(
  folder: string,
  files: Iterable<NamedContent>,
  unwanted: Iterable<string> = [],
): readonly string[] {
  const stage = new StagedFolder(folder);
  try {
    for (const [name, content] of files) stage.write(name, content);
    for (const name of unwanted) stage.remove(name);
    return stage.commit();
  } catch (error) {
    stage.discard();
    throw error;
  }
}

/** Removes a folder inside another and those between, as long as nothing is in them. */
function removeEmptyBelow(top: string, folder: string): void {
  const first = path.relative(top, folder).split(path.sep)[0] ?? '';
  if (first !== '') removeEmpty(folder, path.join(top, first));
}

/** Removes a folder and those above it, up to the last, as long as nothing is in them. */
function removeEmpty(folder: string, last: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  if (folder !== last) removeEmpty(path.dirname(folder), last);
}

function writeFlushed(file: string, content: FileContent): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const bytes of piecesOf(content))
      for (let written = 0; written < bytes.length;)
        written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Lines are written in pieces of about this many characters. */
const pieceSize = 1_000_000;

function piecesOf(content: FileContent): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')];
  return content instanceof Uint8Array ? [content] : piecesOfLines(content);
}

function* piecesOfLines(content: Iterable<string>): Iterable<Uint8Array> {
  let piece = '';
  for (const line of content) {
    piece += line;
    if (piece.length < pieceSize) continue;
    yield Buffer.from(piece, 'utf8');
    piece = '';
  }
  yield Buffer.from(piece, 'utf8');
}

/** Makes the moves themselves last through a power cut. Windows keeps no handle on folders and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what a run left that was killed: its process is gone. */
export function removeAbandoned(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const process = new RegExp(`^\\${prefix}(\\d+)\\${suffix}$`).exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
