import { str, type Described } from '../base/repr.js';

/** Python's `slice`: what stands between brackets in `x[1:3]`. */
export class Slice implements Described {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number | null;

  constructor(start: number | null, stop: number | null, step: number | null = null) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  describe(): string {
    return `slice(${str(this.start)}, ${str(this.stop)}, ${str(this.step)})`;
  }
}

/** Python's `...`. */
export class Ellipsis implements Described {
  describe(): string {
    return 'Ellipsis';
  }
}
