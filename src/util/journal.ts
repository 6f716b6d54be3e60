import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';

/** Records are flushed to the disk in groups, since one flush takes as long as marking many answers. */
const groupSize = 64;

/**
 * Records of a long piece of work, a line of JSON each, appended and flushed as they come. A run that was killed is resumed:
 * the next one with the same key finds them. A line that was torn by the kill is cut off.
 */
export class Journal<Entry> {
  /** What an earlier run with the same key had recorded. */
  readonly earlier: readonly Entry[];
  private readonly descriptor: number;
  private waiting: string[] = [];

  /** `key` names the input: records of other input are of no use and are dropped. */
  constructor(file: string, key: string) {
    const head = `${JSON.stringify({ journal: 1, key })}\n`;
    const lines = existsSync(file) ? wholeLines(readFileSync(file)) : undefined;
    const same = lines !== undefined && lines.text.startsWith(head);
    this.earlier = same ? parseLines<Entry>(lines.text.slice(head.length)) : [];
    this.descriptor = openSync(file, same ? 'r+' : 'w');
    if (same) ftruncateSync(this.descriptor, lines.bytes);
    else this.write(head, 0);
    this.end = same ? lines.bytes : Buffer.byteLength(head);
  }

  /** Where the next record goes, in bytes. */
  private end: number;

  append(entry: Entry): void {
    this.waiting.push(`${JSON.stringify(entry)}\n`);
    if (this.waiting.length >= groupSize) this.flush();
  }

  /** Writes what is waiting, and waits until the disk has it. */
  flush(): void {
    if (this.waiting.length === 0) return;
    this.end += this.write(this.waiting.join(''), this.end);
    this.waiting = [];
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private write(text: string, position: number): number {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.descriptor, bytes, done, bytes.length - done, position + done);
    fsyncSync(this.descriptor);
    return bytes.length;
  }
}

/** Everything up to the last line break; what follows was torn. */
function wholeLines(bytes: Buffer): { readonly text: string; readonly bytes: number } {
  const length = bytes.lastIndexOf(0x0a) + 1;
  return { text: bytes.toString('utf8', 0, length), bytes: length };
}

/** @throws SyntaxError for a line that is whole but no JSON: somebody else wrote it. */
const parseLines = <Entry>(text: string): Entry[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    // The lines were written by `append` under the same key.
    .map((line) => JSON.parse(line) as Entry);
