import type { Bank } from '../../authoring/bank/bank.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a self-test needs of the machine; tests pass their own. */
export interface Devices {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  /** Keyboard and screen, where both are there. */
  readonly screen:
    { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream } | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The bank of a course; of the one around the user where none is given. */
  readonly loadBank: (course: string | undefined, terminal: Terminal) => Bank;
  /** Calls a listener at Ctrl-C; returns what takes it away again. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}
