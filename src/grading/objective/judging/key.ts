import type { Answer, Tolerance } from '../../../authoring/answer.js';

/** Numbers whose order and repetition mean nothing. */
export interface SetKey {
  readonly type: 'set';
  readonly values: readonly number[];
  readonly decimals: number;
  readonly tolerance: Tolerance;
}

/** One end of an interval; undefined is infinity. */
export interface EndKey {
  readonly at: number;
  readonly isClosed: boolean;
}

/** All numbers between two ends, such as the learning rates with which descent converges. */
export interface IntervalKey {
  readonly type: 'interval';
  readonly low: EndKey | undefined;
  readonly high: EndKey | undefined;
  readonly decimals: number;
  readonly tolerance: Tolerance;
}

/** What is right: an answer of the manifest, or one of the forms that a later version of it may hold. */
export type Key = Answer | SetKey | IntervalKey;
