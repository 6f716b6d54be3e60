import type { Plain } from '../../../keras/inspect/evidence.js';
import { isList, isRecord, type PlainRecord } from '../../../keras/inspect/plain-values.js';

/** Relative: what float32 loses of a number that was written in decimals. */
const rounding = 1e-6;

/** Whether two configurations say the same; numbers may differ by what float32 rounds. */
export function isSamePlain(left: Plain, right: Plain): boolean {
  if (typeof left === 'number' && typeof right === 'number') return isSameNumber(left, right);
  if (isList(left) && isList(right)) return isSameList(left, right);
  if (isRecord(left) && isRecord(right)) return isSameRecord(left, right);
  return left === right;
}

/** Whether two numbers are the same but for what float32 rounds. */
export const isSameNumber = (left: number, right: number): boolean =>
  left === right || Math.abs(left - right) <= rounding * Math.max(Math.abs(left), Math.abs(right));

const isSameList = (left: readonly Plain[], right: readonly Plain[]): boolean =>
  left.length === right.length &&
  left.every((value, place) => isSamePlain(value, right[place] ?? null));

function isSameRecord(left: PlainRecord, right: PlainRecord): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSamePlain(left[name] ?? null, right[name] ?? null));
}
