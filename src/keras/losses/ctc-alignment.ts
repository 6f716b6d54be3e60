/** Scores of one sequence: `steps` rows of `classes` numbers. */
export interface Scores {
  readonly logits: ArrayLike<number>;
  readonly steps: number;
  readonly classes: number;
}

/** The loss of one sequence, and its gradient with respect to the logits. */
export interface CtcResult {
  readonly loss: number;
  readonly gradient: Float32Array;
}

/**
 * Connectionist temporal classification of one sequence: -log of the probability of all ways to spread the labels over
 * the steps, where class 0 is the blank. Source: Graves et al., "Connectionist Temporal Classification" (2006), in logarithms.
 */
export function alignCtc(scores: Scores, labels: readonly number[]): CtcResult {
  const logs = logSoftmax(scores);
  const path = [0, ...labels.flatMap((label) => [label, 0])];
  const ahead = forwards(logs, scores, path);
  const behind = backwards(logs, scores, path);
  const last = ahead.at(-1) ?? [];
  const total = logAdd(
    last.at(-1) ?? -Infinity,
    path.length > 1 ? (last.at(-2) ?? -Infinity) : -Infinity,
  );
  const gradient = Float32Array.from(logs, (log) => Math.exp(log));
  ahead.forEach((row, step) => {
    row.forEach((log, place) => {
      const share = log + (behind[step]?.[place] ?? -Infinity) - total;
      const at = step * scores.classes + (path[place] ?? 0);
      gradient[at] = (gradient[at] ?? 0) - Math.exp(share);
    });
  });
  return { loss: -total, gradient };
}

function logSoftmax({ logits, steps, classes }: Scores): Float64Array {
  const logs = Float64Array.from(logits);
  for (let step = 0; step < steps; step++) {
    const row = logs.subarray(step * classes, (step + 1) * classes);
    const best = row.reduce((most, value) => Math.max(most, value), -Infinity);
    const sum = row.reduce((total, value) => total + Math.exp(value - best), 0);
    row.forEach((value, index) => (row[index] = value - best - Math.log(sum)));
  }
  return logs;
}

/** By step and place of the path: the log of the probability of all ways to get there, that step's class included. */
function forwards(
  logs: Float64Array,
  { steps, classes }: Scores,
  path: readonly number[],
): number[][] {
  const rows: number[][] = [];
  for (let step = 0; step < steps; step++) {
    const former = rows.at(-1);
    rows.push(
      path.map((label, place) => {
        const before = former === undefined ? start(place) : waysTo(former, path, place);
        return before + (logs[step * classes + label] ?? -Infinity);
      }),
    );
  }
  return rows;
}

const start = (place: number): number => (place < 2 ? 0 : -Infinity);

/** From the place itself, the one before, or, over a blank between different labels, the one before that. */
function waysTo(former: readonly number[], path: readonly number[], place: number): number {
  const near = logAdd(former[place] ?? -Infinity, former[place - 1] ?? -Infinity);
  return skips(path, place) ? logAdd(near, former[place - 2] ?? -Infinity) : near;
}

const skips = (path: readonly number[], place: number): boolean =>
  place > 1 && path[place] !== 0 && path[place] !== path[place - 2];

/** By step and place of the path: the log of the probability of all ways on from there, that step's class left out. */
function backwards(
  logs: Float64Array,
  { steps, classes }: Scores,
  path: readonly number[],
): number[][] {
  const rows = [path.map((_, place) => (place >= path.length - 2 ? 0 : -Infinity))];
  for (let step = steps - 2; step >= 0; step--) {
    const later = rows[0] ?? [];
    const next = path.map(
      (label, place) => (later[place] ?? 0) + (logs[(step + 1) * classes + label] ?? 0),
    );
    rows.unshift(path.map((_, place) => waysFrom(next, path, place)));
  }
  return rows;
}

function waysFrom(next: readonly number[], path: readonly number[], place: number): number {
  const near = logAdd(next[place] ?? -Infinity, next[place + 1] ?? -Infinity);
  return skips(path, place + 2) ? logAdd(near, next[place + 2] ?? -Infinity) : near;
}

function logAdd(one: number, other: number): number {
  const most = Math.max(one, other);
  return most === -Infinity ? most : most + Math.log(Math.exp(one - most) + Math.exp(other - most));
}
