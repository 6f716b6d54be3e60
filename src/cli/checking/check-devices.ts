import type { Ink } from '../../report/feedback/text/page.js';
import type { openGrader } from '../../jobs/open-grader.js';
import type { WatchedFile } from './saves.js';

/** What checking takes from the machine; tests pass their own. */
export interface CheckDevices {
  readonly openGrader: typeof openGrader;
  /** Undefined where there are no colours. */
  readonly ink: Ink | undefined;
  /** Columns of the terminal. */
  readonly width: number;
  /** Empties the screen; does nothing where there is none. */
  readonly clear: () => void;
  readonly watch: (file: string, stop: AbortSignal) => WatchedFile;
  /** Calls the listener at Ctrl-C, in the place of ending the process; returns what takes it back. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Random bytes as hexadecimal digits: where inputs are drawn from. */
  readonly seed: () => string;
}
