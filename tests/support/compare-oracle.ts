import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { leavesOf } from './json-leaves.js';
import { analyseOracleClass, classIds, readClass, readExpected } from './oracle-classes.js';
import { inOracleShape } from './oracle-shape.js';
import type { Place } from './json-leaves.js';

/** One value of an oracle, and what we say to it. */
export interface Comparison {
  readonly group: string;
  /** The file and the place in it, such as `class30 reliability.alpha`. */
  readonly place: string;
  readonly verdict: 'agrees' | 'disagrees' | 'not-computed';
  readonly expected: unknown;
  readonly got: unknown;
}

/** The first key of a class's expectations, and the group of statistics that it belongs to. */
const groups: Readonly<Record<string, string>> = {
  class: 'class',
  n: 'class',
  items: 'class',
  totals: 'totals',
  reliability: 'reliability',
  item_statistics: 'items',
  moodle: 'moodle',
  options: 'options',
  with_missing: 'missing answers',
};

/** Places where nothing is computed yet, and the group that they are counted in. */
const notComputed: readonly (readonly [place: string, group: string])[] = [
  ['reliability.omega_psych_three_factors', 'reliability'],
  ['with_missing.rasch_missing_left_out', 'rasch'],
  ['rasch', 'rasch'],
  ['pcm', 'partial credit'],
  ['variants', 'variants'],
];

/** Files of an oracle, beside those of classes, of which nothing is computed yet. */
const otherFiles: readonly (readonly [name: RegExp, group: string])[] = [
  [/\.rasch$/, 'rasch'],
  [/\.copying$/, 'copying'],
  [/^agreement$/, 'agreement'],
  [/^calibration$/, 'calibration'],
  [/^curves$/, 'curves'],
];

/** Words about how the expectations were made. */
const remarks: readonly string[] = ['policy', 'r'];

/** Compares what we compute of every class in a folder with what lies in its `expected`. */
export const compareFolder = (folder: string): Comparison[] => [
  ...classIds(folder).flatMap((id) => compareClass(folder, id)),
  ...compareOthers(folder),
];

/** Compares what we compute of one class with what lies in `expected`. */
export function compareClass(folder: string, id: string): Comparison[] {
  if (!existsSync(path.join(folder, 'expected', `${id}.json`)))
    return [{ ...nothing, group: 'class', place: id, verdict: 'disagrees' }];
  const expected = readExpected(folder, id);
  const oracle = readClass(folder, id);
  return compareValues(id, expected, inOracleShape(oracle, analyseOracleClass(oracle)));
}

const nothing = { expected: undefined, got: undefined };

/** Compares every leaf of the expectations, then looks for values of ours that the oracle calls undefined by silence. */
export function compareValues(id: string, expected: unknown, got: unknown): Comparison[] {
  const asked = leavesOf(expected)
    .filter(([key]) => !remarks.includes(String(key)))
    .map((place) => compareLeaf(id, place, [valueAt(expected, place), valueAt(got, place)]));
  const unasked = leavesOf(got)
    .filter((place) => isAbsent(expected, place) && (valueAt(got, place) ?? null) !== null)
    .map((place) => compareLeaf(id, place, [undefined, valueAt(got, place)]));
  return [...asked, ...unasked];
}

function compareLeaf(id: string, place: Place, [expected, got]: [unknown, unknown]): Comparison {
  const name = place.join('.');
  const open = notComputed.find(([prefix]) => `${name}.`.startsWith(`${prefix}.`));
  const whole = { place: `${id} ${name}`, expected, got };
  if (open) return { ...whole, group: open[1], verdict: 'not-computed' };
  const group = groups[String(place[0])] ?? 'unknown';
  return { ...whole, group, verdict: agree(place, expected, got) ? 'agrees' : 'disagrees' };
}

function agree(place: Place, expected: unknown, got: unknown): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number')
    return expected === got || (isEmptyList(expected) && isEmptyList(got));
  const tolerance = place.includes('omega_total_one_factor_ml') ? 1e-4 : 1e-9;
  return Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected));
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The value at a place; `undefined` where there is none. */
function valueAt(value: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) return value;
  if (value === null || typeof value !== 'object') return undefined;
  return valueAt((value as Record<string | number, unknown>)[key], rest);
}

/** Whether a place is neither in a value nor below a `null` of it. */
function isAbsent(value: unknown, [key, ...rest]: Place): boolean {
  if (value === undefined) return true;
  if (key === undefined || value === null || typeof value !== 'object') return false;
  return isAbsent((value as Record<string | number, unknown>)[key], rest);
}

function compareOthers(folder: string): Comparison[] {
  const names = readdirSync(path.join(folder, 'expected')).map((name) => path.parse(name).name);
  return names.sort().flatMap((name) => {
    const group = otherFiles.find(([pattern]) => pattern.test(name))?.[1];
    return group === undefined
      ? []
      : leavesOf(readExpected(folder, name)).map((place): Comparison => ({
          ...nothing,
          group,
          place: `${name} ${place.join('.')}`,
          verdict: 'not-computed',
        }));
  });
}
