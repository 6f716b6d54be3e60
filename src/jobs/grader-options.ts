import type { EngineChoice } from '../keras/engine/start.js';
import type { WallCommand } from '../sandbox/process/walls.js';

export interface GraderOptions {
  /** From which all challenge inputs and weights are drawn: chosen when all submissions are fixed. */
  readonly seed: string;
  /** Whether hidden checks are judged too: not where a student looks for herself. */
  readonly hidden: boolean;
  /** WebAssembly if left out. */
  readonly engine?: EngineChoice;
  /** How many processes wait for the next submissions; none if left out. */
  readonly warm?: number;
  /** A folder with real data sets. */
  readonly data?: string;
  readonly wall?: WallCommand;
  /** Where snapshots and captured references are kept. */
  readonly cache?: string;
  /** The folder `dist`, if it is not that of this package. */
  readonly dist?: string;
  /** Called when Python has to be made ready for the first time, which takes seconds. */
  readonly preparing?: () => void;
}
