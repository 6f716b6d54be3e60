/** How much a program may use. Reaching one ends it, with the limit as the cause. */
export interface ProgramLimits {
  /** Seconds on the clock, from the program's first line to its end. */
  readonly wallSeconds: number;
  /** Seconds of computing in the process of the program; the engine's are not counted. */
  readonly cpuSeconds: number;
  /** Bytes of memory of the process, Python itself (some 200 MB) included. */
  readonly memoryBytes: number;
  /** Characters that it may print. */
  readonly outputCharacters: number;
  /** Messages that it may send, prints included. */
  readonly messages: number;
  /**
   * Seconds on the clock, all together, that functions of the program may take when they are called after its end; as many are
   * the engine's. What they use beside time counts with the program's own.
   */
  readonly examinationSeconds: number;
}

export const defaultProgramLimits: ProgramLimits = {
  wallSeconds: 120,
  cpuSeconds: 60,
  memoryBytes: 2_147_483_648,
  outputCharacters: 2_000_000,
  messages: 2_000_000,
  examinationSeconds: 60,
};
