import type { RunResult } from '../../src/sandbox/run-program.js';

/** What a program built and trained, and the line in which it raised: a part of what `gradpaper run --json` says. */
export interface Facts {
  readonly line: number | null;
  readonly models: readonly unknown[];
  readonly fits: readonly unknown[];
}

/** The facts of a run. */
export const factsOf = ({ verdict, report }: RunResult): Facts => ({
  line: verdict.kind === 'raised' ? verdict.raised.line : null,
  models: report?.models ?? [],
  fits: report?.fits ?? [],
});

/** Where two values of JSON differ first, in words; undefined if they are the same but for the last digits of numbers. */
export function factsDifference(
  expected: unknown,
  actual: unknown,
  place = 'facts',
): string | undefined {
  if (isClose(expected, actual)) return undefined;
  if (!isObject(expected) || !isObject(actual) || sizeOf(expected) !== sizeOf(actual))
    return `${place}: expected ${inShort(expected)}, got ${inShort(actual)}`;
  for (const [key, value] of Object.entries(expected)) {
    const difference = factsDifference(value, actual[key], `${place}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

const isClose = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-6 * Math.abs(one));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const sizeOf = (value: Record<string, unknown>): number => Object.keys(value).length;

/** Of long values the beginning; of models their names. */
function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value, (key, each: unknown) =>
    key === 'summary' ? undefined : each,
  );
  return text.slice(0, 300);
}
