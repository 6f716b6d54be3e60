import pidusage from 'pidusage';
import type { LocalizedText } from '../../util/localized-text.js';
import { innermostProcess } from './innermost.js';
import type { ProgramLimits } from './limits.js';
import { causes } from './causes.js';
import type { LimitName } from './verdict.js';

/** A limit that was reached, with what was measured in words. */
export interface Reached {
  readonly limit: LimitName;
  readonly cause: LocalizedText;
}

/** What a watched process has used. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** The limits that are looked at; time on the clock where it is not null. */
export interface WatchedLimits extends Pick<ProgramLimits, 'cpuSeconds' | 'memoryBytes'> {
  readonly wallSeconds: number | null;
}

/** How often memory and computing time are looked at, in milliseconds. */
const interval = 50;

/** Looks at a process from outside, again and again, until it is told to stop. */
export class Watch {
  readonly #limits: WatchedLimits;
  readonly #pid: number;
  readonly #onReached: (reached: Reached) => void;
  readonly #wall: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #usage: Usage = { cpuSeconds: 0, peakBytes: 0 };
  #before = 0;
  #stopped = false;

  /** The time on the clock and of computing counts from now. */
  constructor(pid: number, limits: WatchedLimits, onReached: (reached: Reached) => void) {
    this.#pid = innermostProcess(pid);
    this.#limits = limits;
    this.#onReached = onReached;
    const { wallSeconds } = limits;
    if (wallSeconds !== null)
      this.#wall = setTimeout(() => {
        this.#reach('wall-time', causes.wallTime(wallSeconds));
      }, wallSeconds * 1000);
    void this.#begin();
  }

  get usage(): Usage {
    return this.#usage;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#wall);
    clearTimeout(this.#timer);
  }

  async #begin(): Promise<void> {
    this.#before = (await measure(this.#pid))?.cpuSeconds ?? 0;
    await this.#look();
  }

  async #look(): Promise<void> {
    const now = await measure(this.#pid);
    if (this.#stopped) return;
    if (now !== undefined) this.#judge(now);
    this.#timer = setTimeout(() => void this.#look(), interval);
  }

  #judge({ cpuSeconds, bytes }: { cpuSeconds: number; bytes: number }): void {
    const used = cpuSeconds - this.#before;
    this.#usage = { cpuSeconds: used, peakBytes: Math.max(bytes, this.#usage.peakBytes) };
    const { memoryBytes, cpuSeconds: mostSeconds } = this.#limits;
    if (bytes > memoryBytes) this.#reach('memory', causes.memory(memoryBytes));
    else if (used > mostSeconds) this.#reach('cpu-time', causes.cpuTime(mostSeconds));
  }

  #reach(limit: LimitName, cause: LocalizedText): void {
    if (this.#stopped) return;
    this.stop();
    this.#onReached({ limit, cause });
  }
}

/** Undefined where the process is gone. */
async function measure(pid: number): Promise<{ cpuSeconds: number; bytes: number } | undefined> {
  try {
    const { ctime, memory } = await pidusage(pid);
    return { cpuSeconds: ctime / 1000, bytes: memory };
  } catch {
    return undefined;
  }
}
