import { session } from '../base/session.js';
import { isNumber } from '../base/float.js';
import { typeError } from '../base/errors.js';
import { exponential, fixed } from '../base/format-number.js';
import { meanOf } from './log-values.js';

/** How a progress bar looks. */
export interface ProgbarOptions {
  /** The last step; null if it is not known. */
  readonly target: number | null;
  /** How many characters the bar has. */
  readonly width?: number;
  /** 1: a bar that grows; 2: one line at the end; all else: nothing. */
  readonly verbose?: number;
  /** Seconds that pass at least between two drawings. */
  readonly interval?: number;
  /** What one step is called. */
  readonly unitName?: string;
  /** Figures that are shown as they are; the others are averaged over the steps. All, if it is left out and `averaged` is given. */
  readonly stateful?: readonly string[];
  /** Figures that are averaged; all others are shown as they are. */
  readonly averaged?: readonly string[];
}

/** When something is shown, how long a step takes, and whether it is the last time. */
interface Moment {
  readonly now: number;
  readonly perUnit: number;
  readonly finalize: boolean;
}

/** `keras.utils.Progbar`: writes what Keras writes, character for character. */
export class Progbar {
  target: number | null;
  readonly #width: number;
  readonly #verbose: number;
  readonly #interval: number;
  readonly #unitName: string;
  readonly #isAveraged: (name: string) => boolean;
  readonly #values = new Map<string, { sum: unknown; count: number }>();
  readonly #start = session().now();
  #seen = 0;
  #lastUpdate = -Infinity;
  #afterFirst: number | null = null;
  #shownWidth = 0;

  constructor(options: ProgbarOptions) {
    this.target = options.target;
    this.#width = options.width ?? 20;
    this.#verbose = options.verbose ?? 1;
    this.#interval = options.interval ?? 0.05;
    this.#unitName = options.unitName ?? 'step';
    const { averaged, stateful = [] } = options;
    this.#isAveraged = (name) => averaged?.includes(name) ?? !stateful.includes(name);
  }

  /** Shows step `current` with these figures. The last call, with `finalize`, ends the line. */
  update(
    current: number,
    values: readonly (readonly [string, unknown])[] = [],
    finalize = this.target !== null && current >= this.target,
  ): void {
    for (const [name, value] of values) this.#note(name, value, current, finalize);
    this.#seen = current;
    const now = session().now();
    const moment = { now, perUnit: this.#timePerUnit(current, now), finalize };
    if (this.#verbose === 1) {
      if (now - this.#lastUpdate < this.#interval && !finalize) return;
      this.#draw(current, moment);
    } else if (this.#verbose === 2 && finalize) this.#writeLine(current, moment);
    this.#lastUpdate = now;
  }

  /** Shows `count` further steps. */
  add(count: number, values: readonly (readonly [string, unknown])[] = []): void {
    this.update(this.#seen + count, values);
  }

  #note(name: string, value: unknown, current: number, finalize: boolean): void {
    if (finalize || !this.#isAveraged(name)) {
      this.#values.set(name, { sum: value, count: 1 });
      return;
    }
    if (!isNumber(value)) throw typeError(`The value of ${name} must be a number.`);
    const steps = Math.max(current - this.#seen, 1);
    const before = this.#values.get(name) ?? { sum: 0, count: 0 };
    const sum = Number(before.sum) + Number(value) * steps;
    this.#values.set(name, { sum, count: before.count + steps });
  }

  #draw(current: number, { now, perUnit, finalize }: Moment): void {
    const bar = this.#bar(current);
    const time =
      this.target !== null && this.target > 0 && !finalize
        ? writeEta(perUnit * (this.target - current))
        : `${fixed(now - this.#start, 0)}s`;
    const info = ` ${bold(time)}${writeTime(perUnit, this.#unitName)}${this.#figures(Math.abs)}`;
    const width = visibleWidth(bar + info);
    const blanks = ' '.repeat(Math.max(this.#shownWidth - width, 0));
    const back = '\b'.repeat(this.#shownWidth);
    session().write(`${back}\r${bar}${info}${blanks}${finalize ? '\n' : ''}`);
    this.#shownWidth = width;
  }

  #bar(current: number): string {
    if (this.target === null || this.target <= 0) return `${String(current).padStart(7)}/Unknown`;
    const done = Math.trunc((this.#width * current) / this.target);
    const green = done > 0 ? `\u001b[32m${'━'.repeat(done)}\u001b[0m` : '';
    const rest = '━'.repeat(Math.max(this.#width - done, 0));
    return `${bold(this.#count(current))} ${green}\u001b[37m${rest}\u001b[0m`;
  }

  #count(current: number): string {
    const target = String(this.target);
    return `${String(current).padStart(target.length)}/${target}`;
  }

  #writeLine(current: number, { now, perUnit }: Moment): void {
    if (this.target === null || this.target <= 0) return;
    const time = `${fixed(now - this.#start, 0)}s`;
    // Unlike the bar, the line compares the value with its sign: negative ones are written with an exponent.
    const figures = this.#figures((value) => value);
    session().write(
      `${this.#count(current)} - ${time} -${writeTime(perUnit, this.#unitName)}${figures}\n`,
    );
  }

  #figures(sizeOf: (value: number) => number): string {
    return [...this.#values]
      .map(([name, { sum, count }]) => {
        const mean = meanOf(sum) / Math.max(1, count);
        return ` - ${name}: ${sizeOf(mean) > 1e-3 ? fixed(mean, 4) : exponential(mean, 4)}`;
      })
      .join('');
  }

  /** From the second step on, the time of the first does not count: it takes longer. */
  #timePerUnit(current: number, now: number): number {
    if (current === 0) return 0;
    const perUnit =
      this.#afterFirst !== null && current > 1
        ? (now - this.#afterFirst) / (current - 1)
        : (now - this.#start) / current;
    if (current === 1) this.#afterFirst = now;
    return perUnit;
  }
}

const bold = (text: string): string => `\u001b[1m${text}\u001b[0m`;

/** Characters without the codes of colours. */
const visibleWidth = (text: string): number =>
  // eslint-disable-next-line no-control-regex -- the codes begin with a control character
  text.replace(/\u001b\[\d*m/g, '').length;

function writeEta(seconds: number): string {
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  if (seconds > 3600)
    return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  if (seconds > 60) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return `${Math.trunc(seconds)}s`;
}

function writeTime(perUnit: number, unitName: string): string {
  if (perUnit >= 1 || perUnit === 0) return ` ${fixed(perUnit, 0)}s/${unitName}`;
  if (perUnit >= 1e-3) return ` ${fixed(perUnit * 1000, 0)}ms/${unitName}`;
  return ` ${fixed(perUnit * 1000000, 0)}us/${unitName}`;
}
