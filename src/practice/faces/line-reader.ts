/** Where lines come from: a pipe, a file, or a keyboard whose terminal edits the line itself. */
type Source = Pick<NodeJS.ReadableStream, 'on' | 'off' | 'pause' | 'resume'>;

/** Reads lines one at a time, whenever somebody asks for one. */
export class LineReader {
  private readonly source: Source;
  private readonly decoder = new TextDecoder();
  private readonly lines: string[] = [];
  /** What has come of a line that is not complete. */
  private rest = '';
  private hasEnded = false;
  private deliver: ((line: string | undefined) => void) | undefined;

  private readonly onClose: () => void;

  /** `interrupted` ends the input, as Ctrl-C does. */
  constructor(source: Source, interrupted: AbortSignal, onClose: () => void = () => undefined) {
    this.source = source;
    this.onClose = onClose;
    source.on('data', this.take);
    source.on('end', this.end);
    source.on('error', this.end);
    interrupted.addEventListener('abort', this.end, { once: true });
  }

  /** The next line without its break; undefined at the end of the input. */
  next(): Promise<string | undefined> {
    const line = this.lines.shift();
    if (line !== undefined || this.hasEnded) return Promise.resolve(line);
    this.source.resume();
    return new Promise((resolve) => {
      this.deliver = resolve;
    });
  }

  /** Lets go of the source, so that the program can end. */
  close(): void {
    this.source.off('data', this.take);
    this.source.off('end', this.end);
    this.source.off('error', this.end);
    this.source.pause();
    this.onClose();
  }

  private readonly take = (chunk: Uint8Array | string): void => {
    this.rest += typeof chunk === 'string' ? chunk : this.decoder.decode(chunk, { stream: true });
    const lines = this.rest.split(/\r\n|\n/);
    this.rest = lines.pop() ?? '';
    this.lines.push(...lines);
    this.serve();
  };

  private readonly end = (): void => {
    if (this.rest !== '') this.lines.push(this.rest);
    this.rest = '';
    this.hasEnded = true;
    this.serve();
  };

  private serve(): void {
    if (!this.deliver || (this.lines.length === 0 && !this.hasEnded)) return;
    const deliver = this.deliver;
    this.deliver = undefined;
    deliver(this.lines.shift());
  }
}
